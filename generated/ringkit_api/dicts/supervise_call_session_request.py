# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.supervise_call_session_request import (
        SuperviseCallSessionRequestMediaSDP,
    )


class SuperviseCallSessionRequestDict(TypedDict):
    """`SuperviseCallSessionRequest` as a dict."""

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str
    """`id` of the device on which the supervisor listens."""
    auto_answer: NotRequired[bool]
    """Whether the device of the supervisor answers by itself, where it can. `true` if left out."""
    media_sdp: NotRequired[SuperviseCallSessionRequestMediaSDP]
    """Whether sound passes to the supervisor only, or in both directions."""
    agent_extension_number: NotRequired[str]
    """Short number of the extension that is listened to."""
    agent_extension_id: NotRequired[str]
    """`id` of the extension that is listened to."""
