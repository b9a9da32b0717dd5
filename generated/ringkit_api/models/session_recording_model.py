# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.recording_model import RecordingModel


@model
class SessionRecordingModel(Model):
    """Session recording model.

    Attributes:
        recording: Recording of the call.
    """

    recording: RecordingModel | Unset = UNSET
    """Recording of the call."""
