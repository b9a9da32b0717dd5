# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import QueueOpportunitiesAggregationType


@model
class AggregationResponseOptionsCountersQueueOpportunities(Model):
    """Aggregation response options counters queue opportunities."""

    aggregation_type: QueueOpportunitiesAggregationType
