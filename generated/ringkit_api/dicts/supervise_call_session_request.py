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
    supervisor_device_id: str
    auto_answer: NotRequired[bool]
    """`true` if left out."""
    media_sdp: NotRequired[SuperviseCallSessionRequestMediaSDP]
    agent_extension_number: NotRequired[str]
    agent_extension_id: NotRequired[str]
