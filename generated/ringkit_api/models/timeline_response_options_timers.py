# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimelineResponseOptionsTimers(Model):
    """Timeline response options timers."""

    all_calls_duration: bool | Unset = UNSET
    calls_duration_by_direction: bool | Unset = UNSET
    calls_duration_by_origin: bool | Unset = UNSET
    calls_duration_by_response: bool | Unset = UNSET
    calls_segments_duration: bool | Unset = UNSET
    calls_duration_by_result: bool | Unset = UNSET
    calls_duration_by_ending_party: bool | Unset = UNSET
    calls_duration_by_company_hours: bool | Unset = UNSET
    calls_duration_by_queue_sla: bool | Unset = UNSET
    calls_duration_by_type: bool | Unset = UNSET
    calls_duration_by_queue_hours: bool | Unset = UNSET
