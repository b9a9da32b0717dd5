# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimelineResponseOptionsCountersDict(TypedDict):
    """`TimelineResponseOptionsCounters` as a dict."""

    all_calls: NotRequired[bool]
    """Number of calls."""
    calls_by_direction: NotRequired[bool]
    """Number of calls that came in and went out."""
    calls_by_origin: NotRequired[bool]
    """Number of calls inside the account and with outsiders."""
    calls_by_response: NotRequired[bool]
    """Number of calls by what first became of them."""
    calls_segments: NotRequired[bool]
    """Number of calls by what happened in them."""
    calls_by_result: NotRequired[bool]
    """Number of calls by how they ended."""
    calls_by_ending_party: NotRequired[bool]
    """Number of calls by who ended them."""
    calls_by_company_hours: NotRequired[bool]
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: NotRequired[bool]
    """Number of calls answered in and after the time a queue promises; only for queues."""
    calls_by_actions: NotRequired[bool]
    """Number of calls by what was done in them."""
    calls_by_type: NotRequired[bool]
    """Number of calls by how they reached the one who was called."""
    queue_opportunities: NotRequired[bool]
    """How often calls of queues were offered to the user; only for users."""
    calls_by_queue_hours: NotRequired[bool]
    """Number of calls in and outside the hours of the queue."""
