# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


@model
class CommPhoneNumberTerminatingTargetRequest(Model):
    """Comm phone number terminating target request."""

    type: Literal["PhoneNumberTerminatingTarget"]
    name: str | Unset = UNSET
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
