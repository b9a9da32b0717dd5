# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.all_calls import AllCalls
    from ringkit_api.models.calls_by_company_hours import CallsByCompanyHours
    from ringkit_api.models.calls_by_direction import CallsByDirection
    from ringkit_api.models.calls_by_ending_party import CallsByEndingParty
    from ringkit_api.models.calls_by_origin import CallsByOrigin
    from ringkit_api.models.calls_by_queue_hours import CallsByQueueHours
    from ringkit_api.models.calls_by_queue_sla import CallsByQueueSla
    from ringkit_api.models.calls_by_response import CallsByResponse
    from ringkit_api.models.calls_by_result import CallsByResult
    from ringkit_api.models.calls_by_segments import CallsBySegments
    from ringkit_api.models.calls_by_type import CallsByType


@model
class CallsTimers(Model):
    """How long calls took.

    Attributes:
        all_calls: Time of all calls.
        calls_by_direction: Time of calls that came in and went out.
        calls_by_origin: Time of calls inside the account and with outsiders.
        calls_by_response: Time of calls by what first became of them.
        calls_segments: Time that calls rang, were talked, held, parked and so on.
        calls_by_result: Time of calls by how they ended.
        calls_by_ending_party: Time of calls by who ended them.
        calls_by_company_hours: Time of calls in and outside the business hours of the company.
        calls_by_queue_sla: Time of calls answered in and after the time a queue promises.
        calls_by_type: Time of calls by how they reached the one who was called.
        calls_by_queue_hours: Time of calls in and outside the hours of the queue.
    """

    all_calls: AllCalls | Unset = UNSET
    """Time of all calls."""
    calls_by_direction: CallsByDirection | Unset = UNSET
    """Time of calls that came in and went out."""
    calls_by_origin: CallsByOrigin | Unset = UNSET
    """Time of calls inside the account and with outsiders."""
    calls_by_response: CallsByResponse | Unset = UNSET
    """Time of calls by what first became of them."""
    calls_segments: CallsBySegments | Unset = UNSET
    """Time that calls rang, were talked, held, parked and so on."""
    calls_by_result: CallsByResult | Unset = UNSET
    """Time of calls by how they ended."""
    calls_by_ending_party: CallsByEndingParty | Unset = UNSET
    """Time of calls by who ended them."""
    calls_by_company_hours: CallsByCompanyHours | Unset = UNSET
    """Time of calls in and outside the business hours of the company."""
    calls_by_queue_sla: CallsByQueueSla | Unset = UNSET
    """Time of calls answered in and after the time a queue promises."""
    calls_by_type: CallsByType | Unset = UNSET
    """Time of calls by how they reached the one who was called."""
    calls_by_queue_hours: CallsByQueueHours | Unset = UNSET
    """Time of calls in and outside the hours of the queue."""
