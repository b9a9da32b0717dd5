# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit._unset import Unset
    from ringkit_api.models.create_event_request import CreateEventRequestColor
    from ringkit_api.models.event_recurrence_info import (
        EventRecurrenceInfo,
        EventRecurrenceInfoEndingCondition,
        EventRecurrenceInfoSchedule,
    )


class CreateEventRequestDict(TypedDict):
    """`CreateEventRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier; the platform makes one."""
    creator_id: NotRequired[str | int | Unset]
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


class EventRecurrenceInfoDict(TypedDict):
    """`EventRecurrenceInfo` as a dict."""

    schedule: NotRequired[EventRecurrenceInfoSchedule]
    """How often the event takes place; the step must not be shorter than the event."""
    ending_condition: NotRequired[EventRecurrenceInfoEndingCondition]
    """What ends the repetitions."""
    ending_after: NotRequired[int]
    """Number of repetitions, 1 to 10; needed if the condition is `Count`."""
    ending_on: NotRequired[datetime]
    """When the repetitions end, in ISO 8601; needed if the condition is `Date`."""
