# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimelineResponseOptionsTimersDict(TypedDict):
    """`TimelineResponseOptionsTimers` as a dict."""

    all_calls_duration: NotRequired[bool]
    """Time of all calls."""
    calls_duration_by_direction: NotRequired[bool]
    """Time of calls that came in and went out."""
    calls_duration_by_origin: NotRequired[bool]
    """Time of calls inside the account and with outsiders."""
    calls_duration_by_response: NotRequired[bool]
    """Time of calls by what first became of them."""
    calls_segments_duration: NotRequired[bool]
    """Time that calls rang, were talked, held, parked and so on."""
    calls_duration_by_result: NotRequired[bool]
    """Time of calls by how they ended."""
    calls_duration_by_ending_party: NotRequired[bool]
    """Time of calls by who ended them."""
    calls_duration_by_company_hours: NotRequired[bool]
    """Time of calls in and outside the business hours of the company."""
    calls_duration_by_queue_sla: NotRequired[bool]
    """Time of calls answered in and after the time a queue promises; only for queues."""
    calls_duration_by_type: NotRequired[bool]
    """Time of calls by how they reached the one who was called."""
    calls_duration_by_queue_hours: NotRequired[bool]
    """Time of calls in and outside the hours of the queue."""
