# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AggregationInterval, AggregationType


@model
class AggregationResponseOptionsTimersCallsDurationByQueueSla(Model):
    """Formula of this figure; average, minimum and maximum need an interval.

    Attributes:
        aggregation_type: How the calls are put together, such as their sum or average.
        aggregation_interval: Interval that average, minimum and maximum are taken over; not for sum and
            percent.
    """

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: AggregationInterval | Unset = UNSET
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""
