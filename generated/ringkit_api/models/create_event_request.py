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
    """The event to be added.

    Attributes:
        id: Identifier; the platform makes one.
        creator_id: Identifier of the creator; the platform sets it.
        title: Title as people see it.
        start_time: When the event begins, in ISO 8601.
        end_time: When the event ends, in ISO 8601.
        all_day: Whether the event takes whole days; the times of the day do not matter then. `false` if
            left out.
        recurrence: How the event is repeated.
        color: Shade in which calendars show the title. `"Black"` if left out.
        location: Where the event takes place, as text.
        description: Details of the event.
    """

    id: str | Unset = UNSET
    """Identifier; the platform makes one."""
    creator_id: str | Unset = UNSET
    """Identifier of the creator; the platform sets it."""
    title: str
    """Title as people see it."""
    start_time: datetime
    """When the event begins, in ISO 8601."""
    end_time: datetime
    """When the event ends, in ISO 8601."""
    all_day: bool | Unset = UNSET
    """Whether the event takes whole days; the times of the day do not matter then."""
    recurrence: EventRecurrenceInfo | Unset = UNSET
    """How the event is repeated."""
    color: CreateEventRequestColor | Unset = UNSET
    """Shade in which calendars show the title."""
    location: str | Unset = UNSET
    """Where the event takes place, as text."""
    description: str | Unset = UNSET
    """Details of the event."""
