# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingMode = Literal["Automatic", "OnDemand"]

CallRecordingView = Literal["Party", "Session"]


@model
class CallRecording(Model):
    """Recording of a call.

    Attributes:
        id: `id` of the recording, to pause and resume it.
        active: Whether the recording is running; false while it is paused.
        mode: Whether the recording began by itself or when a person asked for it.
        view: Whether one party or the whole session is recorded.
    """

    id: str
    """`id` of the recording, to pause and resume it."""
    active: bool | Unset = UNSET
    """Whether the recording is running; false while it is paused."""
    mode: CallRecordingMode | Unset = UNSET
    """Whether the recording began by itself or when a person asked for it."""
    view: CallRecordingView | Unset = UNSET
    """Whether one party or the whole session is recorded."""
