# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_recording_extension_resource import (
        CallRecordingExtensionResourceDict,
    )
    from ringkit_api.models.call_recording_extension_resource import CallRecordingExtensionResource


class BulkAccountCallRecordingsResourceDict(TypedDict):
    """`BulkAccountCallRecordingsResource` as a dict."""

    added_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions to be recorded from now on."""
    updated_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions whose settings change."""
    removed_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions to be recorded no longer."""
