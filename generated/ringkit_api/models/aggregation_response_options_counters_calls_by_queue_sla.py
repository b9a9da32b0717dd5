# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AggregationInterval, AggregationType


@model
class AggregationResponseOptionsCountersCallsByQueueSla(Model):
    """Aggregation response options counters calls by queue sla."""

    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval | Unset = UNSET
