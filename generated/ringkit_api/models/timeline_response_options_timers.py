# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimelineResponseOptionsTimers(Model):
    """Figures that measure calls; true for each that is wanted.

    Attributes:
        all_calls_duration: Time of all calls.
        calls_duration_by_direction: Time of calls that came in and went out.
        calls_duration_by_origin: Time of calls inside the account and with outsiders.
        calls_duration_by_response: Time of calls by what first became of them.
        calls_segments_duration: Time that calls rang, were talked, held, parked and so on.
        calls_duration_by_result: Time of calls by how they ended.
        calls_duration_by_ending_party: Time of calls by who ended them.
        calls_duration_by_company_hours: Time of calls in and outside the business hours of the company.
        calls_duration_by_queue_sla: Time of calls answered in and after the time a queue promises; only
            for queues.
        calls_duration_by_type: Time of calls by how they reached the one who was called.
        calls_duration_by_queue_hours: Time of calls in and outside the hours of the queue.
    """

    all_calls_duration: bool | Unset = UNSET
    """Time of all calls."""
    calls_duration_by_direction: bool | Unset = UNSET
    """Time of calls that came in and went out."""
    calls_duration_by_origin: bool | Unset = UNSET
    """Time of calls inside the account and with outsiders."""
    calls_duration_by_response: bool | Unset = UNSET
    """Time of calls by what first became of them."""
    calls_segments_duration: bool | Unset = UNSET
    """Time that calls rang, were talked, held, parked and so on."""
    calls_duration_by_result: bool | Unset = UNSET
    """Time of calls by how they ended."""
    calls_duration_by_ending_party: bool | Unset = UNSET
    """Time of calls by who ended them."""
    calls_duration_by_company_hours: bool | Unset = UNSET
    """Time of calls in and outside the business hours of the company."""
    calls_duration_by_queue_sla: bool | Unset = UNSET
    """Time of calls answered in and after the time a queue promises; only for queues."""
    calls_duration_by_type: bool | Unset = UNSET
    """Time of calls by how they reached the one who was called."""
    calls_duration_by_queue_hours: bool | Unset = UNSET
    """Time of calls in and outside the hours of the queue."""
