# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.hold_call_party_request import HoldCallPartyRequestProto


class HoldCallPartyRequestDict(TypedDict):
    """`HoldCallPartyRequest` as a dict."""

    proto: NotRequired[HoldCallPartyRequestProto]
    """Way in which the hold is carried out; leave it out unless told otherwise. `"Auto"` if left out."""
