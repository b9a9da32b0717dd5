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
    """Timeline response point."""

    time: datetime
    timers: CallsTimers | Unset = UNSET
    counters: CallsCounters | Unset = UNSET
