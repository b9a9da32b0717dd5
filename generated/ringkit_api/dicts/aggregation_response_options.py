# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.aggregation_response_options_counters import (
        AggregationResponseOptionsCountersDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers import (
        AggregationResponseOptionsTimersDict,
    )
    from ringkit_api.models.aggregation_response_options_counters import (
        AggregationResponseOptionsCounters,
    )
    from ringkit_api.models.aggregation_response_options_timers import (
        AggregationResponseOptionsTimers,
    )


class AggregationResponseOptionsDict(TypedDict):
    """`AggregationResponseOptions` as a dict."""

    counters: NotRequired[
        AggregationResponseOptionsCounters | AggregationResponseOptionsCountersDict
    ]
    """Figures that count calls."""
    timers: NotRequired[AggregationResponseOptionsTimers | AggregationResponseOptionsTimersDict]
    """Figures that measure how long calls took."""
