# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.timeline_response_options_counters import (
        TimelineResponseOptionsCountersDict,
    )
    from ringkit_api.dicts.timeline_response_options_timers import TimelineResponseOptionsTimersDict
    from ringkit_api.models.timeline_response_options_counters import (
        TimelineResponseOptionsCounters,
    )
    from ringkit_api.models.timeline_response_options_timers import TimelineResponseOptionsTimers


class TimelineResponseOptionsDict(TypedDict):
    """`TimelineResponseOptions` as a dict."""

    counters: NotRequired[TimelineResponseOptionsCounters | TimelineResponseOptionsCountersDict]
    """Figures that count calls."""
    timers: NotRequired[TimelineResponseOptionsTimers | TimelineResponseOptionsTimersDict]
    """Figures that measure how long calls took."""
