# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_options_counters import (
        AggregationResponseOptionsCounters,
    )
    from ringkit_api.models.aggregation_response_options_timers import (
        AggregationResponseOptionsTimers,
    )


@model
class AggregationResponseOptions(Model):
    """Aggregation response options."""

    counters: AggregationResponseOptionsCounters | Unset = UNSET
    timers: AggregationResponseOptionsTimers | Unset = UNSET
