# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingMode = Literal["Automatic", "OnDemand"]

CallRecordingView = Literal["Party", "Session"]


@model
class CallRecording(Model):
    """Call recording."""

    id: str
    active: bool | Unset = UNSET
    mode: CallRecordingMode | Unset = UNSET
    view: CallRecordingView | Unset = UNSET
