# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo

EventInfoColor = Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]


@model
class EventInfo(Model):
    """Event info.

    Attributes:
        all_day: `false` if left out.
        color: `"Black"` if left out.
    """

    id: str
    creator_id: str | Unset = UNSET
    title: str | Unset = UNSET
    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    all_day: bool | Unset = UNSET
    recurrence: EventRecurrenceInfo | Unset = UNSET
    color: EventInfoColor | Unset = UNSET
    location: str | Unset = UNSET
    description: str | Unset = UNSET
