# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.calls_counters import CallsCounters
    from ringkit_api.models.calls_timers import CallsTimers


@model
class TimelineResponsePoint(Model):
    """Figures of one interval.

    Attributes:
        time: When the interval begins, in ISO 8601.
        timers: How long calls took, as far as asked for.
        counters: How many calls there were, as far as asked for.
    """

    time: datetime
    """When the interval begins, in ISO 8601."""
    timers: CallsTimers | Unset = UNSET
    """How long calls took, as far as asked for."""
    counters: CallsCounters | Unset = UNSET
    """How many calls there were, as far as asked for."""
