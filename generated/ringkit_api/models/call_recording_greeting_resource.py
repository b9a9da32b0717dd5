# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingGreetingResourceType = Literal["StartRecording", "StopRecording", "AutomaticRecording"]


@model
class CallRecordingGreetingResource(Model):
    """Announcement of a recording.

    Attributes:
        type: Moment at which the announcement is played.
        mode: Whether the announcement is a standard one or the company's own.
    """

    type: CallRecordingGreetingResourceType | Unset = UNSET
    """Moment at which the announcement is played."""
    mode: str | Unset = UNSET
    """Whether the announcement is a standard one or the company's own."""
