# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


@model
class CommPhoneNumberTerminatingTargetResource(Model):
    """Comm phone number terminating target resource."""

    name: str
    type: Literal["PhoneNumberTerminatingTarget"]
    destination: CommPhoneNumberResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
