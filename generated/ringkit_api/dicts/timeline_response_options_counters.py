# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimelineResponseOptionsCountersDict(TypedDict):
    """`TimelineResponseOptionsCounters` as a dict."""

    all_calls: NotRequired[bool]
    calls_by_direction: NotRequired[bool]
    calls_by_origin: NotRequired[bool]
    calls_by_response: NotRequired[bool]
    calls_segments: NotRequired[bool]
    calls_by_result: NotRequired[bool]
    calls_by_ending_party: NotRequired[bool]
    calls_by_company_hours: NotRequired[bool]
    calls_by_queue_sla: NotRequired[bool]
    calls_by_actions: NotRequired[bool]
    calls_by_type: NotRequired[bool]
    queue_opportunities: NotRequired[bool]
    calls_by_queue_hours: NotRequired[bool]
