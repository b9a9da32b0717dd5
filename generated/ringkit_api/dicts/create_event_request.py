# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.dicts.event_recurrence_info import EventRecurrenceInfoDict
    from ringkit_api.models.create_event_request import CreateEventRequestColor
    from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo


class CreateEventRequestDict(TypedDict):
    """`CreateEventRequest` as a dict."""

    id: NotRequired[str]
    """Identifier; the platform makes one."""
    creator_id: NotRequired[str]
    """Identifier of the creator; the platform sets it."""
    title: str
    """Title as people see it."""
    start_time: datetime
    """When the event begins, in ISO 8601."""
    end_time: datetime
    """When the event ends, in ISO 8601."""
    all_day: NotRequired[bool]
    """Whether the event takes whole days; the times of the day do not matter then. `false` if left
        out."""
    recurrence: NotRequired[EventRecurrenceInfo | EventRecurrenceInfoDict]
    """How the event is repeated."""
    color: NotRequired[CreateEventRequestColor]
    """Shade in which calendars show the title. `"Black"` if left out."""
    location: NotRequired[str]
    """Where the event takes place, as text."""
    description: NotRequired[str]
    """Details of the event."""
