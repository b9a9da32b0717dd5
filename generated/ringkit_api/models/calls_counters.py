# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.all_calls import AllCalls
    from ringkit_api.models.calls_by_actions import CallsByActions
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
    from ringkit_api.models.queue_opportunities import QueueOpportunities


@model
class CallsCounters(Model):
    """How many calls there were.

    Attributes:
        all_calls: Number of calls.
        calls_by_direction: Number of calls that came in and went out.
        calls_by_origin: Number of calls inside the account and with outsiders.
        calls_by_response: Number of calls by what first became of them.
        calls_segments: Number of calls by what happened in them.
        calls_by_result: Number of calls by how they ended.
        calls_by_ending_party: Number of calls by who ended them.
        calls_actions: Number of calls by what was done in them.
        calls_by_company_hours: Number of calls in and outside the business hours of the company.
        calls_by_queue_sla: Number of calls answered in and after the time a queue promises.
        calls_by_type: Number of calls by how they reached the one who was called.
        queue_opportunities: How often calls of queues were offered to the user.
        calls_by_queue_hours: Number of calls in and outside the hours of the queue.
    """

    all_calls: AllCalls | Unset = UNSET
    """Number of calls."""
    calls_by_direction: CallsByDirection | Unset = UNSET
    """Number of calls that came in and went out."""
    calls_by_origin: CallsByOrigin | Unset = UNSET
    """Number of calls inside the account and with outsiders."""
    calls_by_response: CallsByResponse | Unset = UNSET
    """Number of calls by what first became of them."""
    calls_segments: CallsBySegments | Unset = UNSET
    """Number of calls by what happened in them."""
    calls_by_result: CallsByResult | Unset = UNSET
    """Number of calls by how they ended."""
    calls_by_ending_party: CallsByEndingParty | Unset = UNSET
    """Number of calls by who ended them."""
    calls_actions: CallsByActions | Unset = UNSET
    """Number of calls by what was done in them."""
    calls_by_company_hours: CallsByCompanyHours | Unset = UNSET
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: CallsByQueueSla | Unset = UNSET
    """Number of calls answered in and after the time a queue promises."""
    calls_by_type: CallsByType | Unset = UNSET
    """Number of calls by how they reached the one who was called."""
    queue_opportunities: QueueOpportunities | Unset = UNSET
    """How often calls of queues were offered to the user."""
    calls_by_queue_hours: CallsByQueueHours | Unset = UNSET
    """Number of calls in and outside the hours of the queue."""
