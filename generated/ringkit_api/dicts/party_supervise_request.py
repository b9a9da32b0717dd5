# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.party_supervise_request import PartySuperviseRequestMediaSDP


class PartySuperviseRequestDict(TypedDict):
    """`PartySuperviseRequest` as a dict."""

    mode: Literal["Listen"]
    supervisor_device_id: str
    agent_extension_id: str
    auto_answer: NotRequired[bool]
    """`true` if left out."""
    media_sdp: NotRequired[PartySuperviseRequestMediaSDP]
