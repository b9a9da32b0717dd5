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
    mode: NotRequired[str]
