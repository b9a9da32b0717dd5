# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.timeline_response_options_counters import (
        TimelineResponseOptionsCounters,
    )
    from ringkit_api.models.timeline_response_options_timers import TimelineResponseOptionsTimers


@model
class TimelineResponseOptions(Model):
    """Figures to compute for each interval.

    Attributes:
        counters: Figures that count calls.
        timers: Figures that measure how long calls took.
    """

    counters: TimelineResponseOptionsCounters | Unset = UNSET
    """Figures that count calls."""
    timers: TimelineResponseOptionsTimers | Unset = UNSET
    """Figures that measure how long calls took."""
