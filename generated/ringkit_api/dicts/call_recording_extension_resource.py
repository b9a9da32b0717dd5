# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_extension_resource import (
        CallRecordingExtensionResourceCallDirection,
    )


class CallRecordingExtensionResourceDict(TypedDict):
    """`CallRecordingExtensionResource` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    """A URI."""
    extension_number: NotRequired[str]
    type: NotRequired[str]
    call_direction: NotRequired[CallRecordingExtensionResourceCallDirection]
    alternate_outbound_call_recording_mode: NotRequired[bool]
