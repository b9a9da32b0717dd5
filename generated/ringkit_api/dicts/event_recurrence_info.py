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
    """How often the event takes place; the step must not be shorter than the event."""
    ending_condition: NotRequired[EventRecurrenceInfoEndingCondition]
    """What ends the repetitions."""
    ending_after: NotRequired[int]
    """Number of repetitions, 1 to 10; needed if the condition is `Count`."""
    ending_on: NotRequired[datetime]
    """When the repetitions end, in ISO 8601; needed if the condition is `Date`."""
