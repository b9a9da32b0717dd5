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
    """Figures to compute, each with its formula.

    Attributes:
        counters: Figures that count calls.
        timers: Figures that measure how long calls took.
    """

    counters: AggregationResponseOptionsCounters | Unset = UNSET
    """Figures that count calls."""
    timers: AggregationResponseOptionsTimers | Unset = UNSET
    """Figures that measure how long calls took."""
