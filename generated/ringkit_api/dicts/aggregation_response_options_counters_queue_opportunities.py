# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import QueueOpportunitiesAggregationType


class AggregationResponseOptionsCountersQueueOpportunitiesDict(TypedDict):
    """`AggregationResponseOptionsCountersQueueOpportunities` as a dict."""

    aggregation_type: QueueOpportunitiesAggregationType
    """How the calls are put together, such as their sum or average."""
