# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class PubNubDeliveryModeRequestDict(TypedDict):
    """`PubNubDeliveryModeRequest` as a dict."""

    transport_type: Literal["PubNub"]
    """How events are delivered."""
    encryption: NotRequired[bool]
    """Whether events are encrypted; some filters force it. `false` if left out."""
