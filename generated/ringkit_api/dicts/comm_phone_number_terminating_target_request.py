# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_phone_number_resource import CommPhoneNumberResourceDict
    from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource
    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


class CommPhoneNumberTerminatingTargetRequestDict(TypedDict):
    """`CommPhoneNumberTerminatingTargetRequest` as a dict."""

    type: Literal["PhoneNumberTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    name: NotRequired[str]
    """Name of the target."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
