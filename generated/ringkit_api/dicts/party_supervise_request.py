# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.party_supervise_request import PartySuperviseRequestMediaSDP


class PartySuperviseRequestDict(TypedDict):
    """`PartySuperviseRequest` as a dict."""

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str
    """`id` of the device on which the supervisor listens."""
    agent_extension_id: str
    """`id` of the extension that is listened to."""
    auto_answer: NotRequired[bool]
    """Whether the device of the supervisor answers by itself, where it can. `true` if left out."""
    media_sdp: NotRequired[PartySuperviseRequestMediaSDP]
    """Whether sound passes to the supervisor only, or in both directions."""
