# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import AggregationInterval, AggregationType


class AggregationResponseOptionsTimersCallsDurationByQueueSlaDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByQueueSla` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""
