# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.recording_extended_model import RecordingExtendedModel


@model
class SessionRecordingExtendedModel(Model):
    """Session recording extended model.

    Attributes:
        recording: Recording of the call.
    """

    recording: RecordingExtendedModel | Unset = UNSET
    """Recording of the call."""
