# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimelineResponseOptionsTimersDict(TypedDict):
    """`TimelineResponseOptionsTimers` as a dict."""

    all_calls_duration: NotRequired[bool]
    calls_duration_by_direction: NotRequired[bool]
    calls_duration_by_origin: NotRequired[bool]
    calls_duration_by_response: NotRequired[bool]
    calls_segments_duration: NotRequired[bool]
    calls_duration_by_result: NotRequired[bool]
    calls_duration_by_ending_party: NotRequired[bool]
    calls_duration_by_company_hours: NotRequired[bool]
    calls_duration_by_queue_sla: NotRequired[bool]
    calls_duration_by_type: NotRequired[bool]
    calls_duration_by_queue_hours: NotRequired[bool]
