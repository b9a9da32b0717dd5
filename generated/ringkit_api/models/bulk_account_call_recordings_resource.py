# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_extension_resource import CallRecordingExtensionResource


@model
class BulkAccountCallRecordingsResource(Model):
    """Changes of the extensions whose calls are recorded.

    Attributes:
        added_extensions: Extensions to be recorded from now on.
        updated_extensions: Extensions whose settings change.
        removed_extensions: Extensions to be recorded no longer.
    """

    added_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
    """Extensions to be recorded from now on."""
    updated_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
    """Extensions whose settings change."""
    removed_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
    """Extensions to be recorded no longer."""
