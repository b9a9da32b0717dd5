# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import QueueOpportunitiesAggregationType


@model
class AggregationResponseOptionsCountersQueueOpportunities(Model):
    """Formula of this figure; a sum is all there is.

    Attributes:
        aggregation_type: How the calls are put together, such as their sum or average.
    """

    aggregation_type: QueueOpportunitiesAggregationType
    """How the calls are put together, such as their sum or average."""
