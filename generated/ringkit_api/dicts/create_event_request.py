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
    creator_id: NotRequired[str]
    title: str
    start_time: datetime
    end_time: datetime
    all_day: NotRequired[bool]
    """`false` if left out."""
    recurrence: NotRequired[EventRecurrenceInfo | EventRecurrenceInfoDict]
    color: NotRequired[CreateEventRequestColor]
    """`"Black"` if left out."""
    location: NotRequired[str]
    description: NotRequired[str]
