# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_greeting_resource import (
        CallRecordingGreetingResourceType,
    )


class CallRecordingGreetingResourceDict(TypedDict):
    """`CallRecordingGreetingResource` as a dict."""

    type: NotRequired[CallRecordingGreetingResourceType]
    """Moment at which the announcement is played."""
    mode: NotRequired[str]
    """Whether the announcement is a standard one or the company's own."""
