# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class PubNubDeliveryModeRequestDict(TypedDict):
    """`PubNubDeliveryModeRequest` as a dict."""

    transport_type: Literal["PubNub"]
    encryption: NotRequired[bool]
    """`false` if left out."""
