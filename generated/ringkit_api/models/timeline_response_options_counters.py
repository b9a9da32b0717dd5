# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimelineResponseOptionsCounters(Model):
    """Figures that count calls; true for each that is wanted.

    Attributes:
        all_calls: Number of calls.
        calls_by_direction: Number of calls that came in and went out.
        calls_by_origin: Number of calls inside the account and with outsiders.
        calls_by_response: Number of calls by what first became of them.
        calls_segments: Number of calls by what happened in them.
        calls_by_result: Number of calls by how they ended.
        calls_by_ending_party: Number of calls by who ended them.
        calls_by_company_hours: Number of calls in and outside the business hours of the company.
        calls_by_queue_sla: Number of calls answered in and after the time a queue promises; only for
            queues.
        calls_by_actions: Number of calls by what was done in them.
        calls_by_type: Number of calls by how they reached the one who was called.
        queue_opportunities: How often calls of queues were offered to the user; only for users.
        calls_by_queue_hours: Number of calls in and outside the hours of the queue.
    """

    all_calls: bool | Unset = UNSET
    """Number of calls."""
    calls_by_direction: bool | Unset = UNSET
    """Number of calls that came in and went out."""
    calls_by_origin: bool | Unset = UNSET
    """Number of calls inside the account and with outsiders."""
    calls_by_response: bool | Unset = UNSET
    """Number of calls by what first became of them."""
    calls_segments: bool | Unset = UNSET
    """Number of calls by what happened in them."""
    calls_by_result: bool | Unset = UNSET
    """Number of calls by how they ended."""
    calls_by_ending_party: bool | Unset = UNSET
    """Number of calls by who ended them."""
    calls_by_company_hours: bool | Unset = UNSET
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: bool | Unset = UNSET
    """Number of calls answered in and after the time a queue promises; only for queues."""
    calls_by_actions: bool | Unset = UNSET
    """Number of calls by what was done in them."""
    calls_by_type: bool | Unset = UNSET
    """Number of calls by how they reached the one who was called."""
    queue_opportunities: bool | Unset = UNSET
    """How often calls of queues were offered to the user; only for users."""
    calls_by_queue_hours: bool | Unset = UNSET
    """Number of calls in and outside the hours of the queue."""
