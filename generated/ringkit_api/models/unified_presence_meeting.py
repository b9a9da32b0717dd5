# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnifiedPresenceMeetingStatus = Literal["NoMeeting", "InMeeting"]


@model
class UnifiedPresenceMeeting(Model):
    """Presence in meetings.

    Attributes:
        status: Whether the user is in a meeting.
    """

    status: UnifiedPresenceMeetingStatus | Unset = UNSET
    """Whether the user is in a meeting."""
