# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_extension_resource import CallRecordingExtensionResource


@model
class BulkAccountCallRecordingsResource(Model):
    """Bulk account call recordings resource."""

    added_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
    updated_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
    removed_extensions: list[CallRecordingExtensionResource] | Unset = UNSET
