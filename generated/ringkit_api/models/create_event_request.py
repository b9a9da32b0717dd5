# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo

CreateEventRequestColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class CreateEventRequest(Model):
    """Create event request.

    Attributes:
        all_day: `false` if left out.
        color: `"Black"` if left out.
    """

    id: str | Unset = UNSET
    creator_id: str | Unset = UNSET
    title: str
    start_time: datetime
    end_time: datetime
    all_day: bool | Unset = UNSET
    recurrence: EventRecurrenceInfo | Unset = UNSET
    color: CreateEventRequestColor | Unset = UNSET
    location: str | Unset = UNSET
    description: str | Unset = UNSET
