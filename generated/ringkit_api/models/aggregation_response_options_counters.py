# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_options_counters_all_calls import (
        AggregationResponseOptionsCountersAllCalls,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_actions import (
        AggregationResponseOptionsCountersCallsByActions,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_company_hours import (
        AggregationResponseOptionsCountersCallsByCompanyHours,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_direction import (
        AggregationResponseOptionsCountersCallsByDirection,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_ending_party import (
        AggregationResponseOptionsCountersCallsByEndingParty,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_origin import (
        AggregationResponseOptionsCountersCallsByOrigin,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_queue_hours import (
        AggregationResponseOptionsCountersCallsByQueueHours,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_queue_sla import (
        AggregationResponseOptionsCountersCallsByQueueSla,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_response import (
        AggregationResponseOptionsCountersCallsByResponse,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_result import (
        AggregationResponseOptionsCountersCallsByResult,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_by_type import (
        AggregationResponseOptionsCountersCallsByType,
    )
    from ringkit_api.models.aggregation_response_options_counters_calls_segments import (
        AggregationResponseOptionsCountersCallsSegments,
    )
    from ringkit_api.models.aggregation_response_options_counters_queue_opportunities import (
        AggregationResponseOptionsCountersQueueOpportunities,
    )


@model
class AggregationResponseOptionsCounters(Model):
    """Figures that count calls, each with its formula.

    Attributes:
        all_calls: Number of calls.
        calls_by_direction: Number of calls that came in and went out.
        calls_by_origin: Number of calls inside the account and with outsiders.
        calls_by_response: Number of calls by what first became of them.
        calls_segments: Number of calls by what happened in them.
        calls_by_result: Number of calls by how they ended.
        calls_by_company_hours: Number of calls in and outside the business hours of the company.
        calls_by_queue_sla: Number of calls answered in and after the time a queue promises; only for
            queues.
        calls_by_actions: Number of calls by what was done in them.
        calls_by_type: Number of calls by how they reached the one who was called.
        calls_by_ending_party: Number of calls by who ended them.
        queue_opportunities: How often calls of queues were offered to the user; only for users.
        calls_by_queue_hours: Number of calls in and outside the hours of the queue.
    """

    all_calls: AggregationResponseOptionsCountersAllCalls | Unset = UNSET
    """Number of calls."""
    calls_by_direction: AggregationResponseOptionsCountersCallsByDirection | Unset = UNSET
    """Number of calls that came in and went out."""
    calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin | Unset = UNSET
    """Number of calls inside the account and with outsiders."""
    calls_by_response: AggregationResponseOptionsCountersCallsByResponse | Unset = UNSET
    """Number of calls by what first became of them."""
    calls_segments: AggregationResponseOptionsCountersCallsSegments | Unset = UNSET
    """Number of calls by what happened in them."""
    calls_by_result: AggregationResponseOptionsCountersCallsByResult | Unset = UNSET
    """Number of calls by how they ended."""
    calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours | Unset = UNSET
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla | Unset = UNSET
    """Number of calls answered in and after the time a queue promises; only for queues."""
    calls_by_actions: AggregationResponseOptionsCountersCallsByActions | Unset = UNSET
    """Number of calls by what was done in them."""
    calls_by_type: AggregationResponseOptionsCountersCallsByType | Unset = UNSET
    """Number of calls by how they reached the one who was called."""
    calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty | Unset = UNSET
    """Number of calls by who ended them."""
    queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities | Unset = UNSET
    """How often calls of queues were offered to the user; only for users."""
    calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours | Unset = UNSET
    """Number of calls in and outside the hours of the queue."""
