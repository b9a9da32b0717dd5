# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_phone_number_resource import CommPhoneNumberResourceDict
    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


class CommFmcPhoneNumberRingTargetRequestDict(TypedDict):
    """`CommFmcPhoneNumberRingTargetRequest` as a dict."""

    type: Literal["FmcPhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""
