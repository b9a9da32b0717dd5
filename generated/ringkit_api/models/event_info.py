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
    """An event of the calendar.

    Attributes:
        id: Identifier, as other operations take it.
        creator_id: `id` of the person who created it.
        title: Title as people see it.
        start_time: When the event begins, in ISO 8601.
        end_time: When the event ends, in ISO 8601.
        all_day: Whether the event takes whole days. `false` if left out.
        recurrence: How the event is repeated.
        color: Shade in which calendars show the title. `"Black"` if left out.
        location: Where the event takes place, as text.
        description: Details of the event.
    """

    id: str
    """Identifier, as other operations take it."""
    creator_id: str | Unset = UNSET
    """`id` of the person who created it."""
    title: str | Unset = UNSET
    """Title as people see it."""
    start_time: datetime | Unset = UNSET
    """When the event begins, in ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When the event ends, in ISO 8601."""
    all_day: bool | Unset = UNSET
    """Whether the event takes whole days."""
    recurrence: EventRecurrenceInfo | Unset = UNSET
    """How the event is repeated."""
    color: EventInfoColor | Unset = UNSET
    """Shade in which calendars show the title."""
    location: str | Unset = UNSET
    """Where the event takes place, as text."""
    description: str | Unset = UNSET
    """Details of the event."""
