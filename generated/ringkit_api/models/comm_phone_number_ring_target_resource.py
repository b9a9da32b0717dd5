# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


@model
class CommPhoneNumberRingTargetResource(Model):
    """Comm phone number ring target resource."""

    name: str | Unset = UNSET
    type: Literal["PhoneNumberRingTarget"]
    destination: CommPhoneNumberResource
