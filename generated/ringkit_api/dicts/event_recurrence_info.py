# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.event_recurrence_info import (
        EventRecurrenceInfoEndingCondition,
        EventRecurrenceInfoSchedule,
    )


class EventRecurrenceInfoDict(TypedDict):
    """`EventRecurrenceInfo` as a dict."""

    schedule: NotRequired[EventRecurrenceInfoSchedule]
    ending_condition: NotRequired[EventRecurrenceInfoEndingCondition]
    ending_after: NotRequired[int]
    ending_on: NotRequired[datetime]
