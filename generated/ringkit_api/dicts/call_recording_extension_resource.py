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
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    type: NotRequired[str]
    """Kind of the extension."""
    call_direction: NotRequired[CallRecordingExtensionResourceCallDirection]
    """Which calls are recorded."""
    alternate_outbound_call_recording_mode: NotRequired[bool]
    """Whether calls that go out are recorded by the alternative way."""
