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
    """The call is forwarded to a number.

    Attributes:
        type: Kind of the target, the same for all of this class.
        name: Name of the target.
        destination: The number.
        dispatching_type: Whether this is for calls that have rung, or for calls that do not ring.
    """

    type: Literal["PhoneNumberTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    name: str | Unset = UNSET
    """Name of the target."""
    destination: CommPhoneNumberResource
    """The number."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
