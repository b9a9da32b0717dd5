# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimelineResponseOptionsCounters(Model):
    """Timeline response options counters."""

    all_calls: bool | Unset = UNSET
    calls_by_direction: bool | Unset = UNSET
    calls_by_origin: bool | Unset = UNSET
    calls_by_response: bool | Unset = UNSET
    calls_segments: bool | Unset = UNSET
    calls_by_result: bool | Unset = UNSET
    calls_by_ending_party: bool | Unset = UNSET
    calls_by_company_hours: bool | Unset = UNSET
    calls_by_queue_sla: bool | Unset = UNSET
    calls_by_actions: bool | Unset = UNSET
    calls_by_type: bool | Unset = UNSET
    queue_opportunities: bool | Unset = UNSET
    calls_by_queue_hours: bool | Unset = UNSET
