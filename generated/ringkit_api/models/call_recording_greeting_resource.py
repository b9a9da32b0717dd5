# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingGreetingResourceType = Literal["StartRecording", "StopRecording", "AutomaticRecording"]


@model
class CallRecordingGreetingResource(Model):
    """Call recording greeting resource."""

    type: CallRecordingGreetingResourceType | Unset = UNSET
    mode: str | Unset = UNSET
