# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.calls_counters import CallsCounters
    from ringkit_api.models.calls_timers import CallsTimers
    from ringkit_api.models.key_info import KeyInfo


@model
class AggregationResponseRecord(Model):
    """Aggregation response record."""

    key: str
    info: KeyInfo | Unset = UNSET
    timers: CallsTimers | Unset = UNSET
    counters: CallsCounters | Unset = UNSET
