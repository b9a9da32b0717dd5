# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import AggregationInterval, AggregationType


class AggregationResponseOptionsTimersCallsDurationByResultDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByResult` as a dict."""

    aggregation_type: AggregationType
    aggregation_interval: NotRequired[AggregationInterval]
