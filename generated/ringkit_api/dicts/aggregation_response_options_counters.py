# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.aggregation_response_options_counters_all_calls import (
        AggregationResponseOptionsCountersAllCallsDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_actions import (
        AggregationResponseOptionsCountersCallsByActionsDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_company_hours import (
        AggregationResponseOptionsCountersCallsByCompanyHoursDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_direction import (
        AggregationResponseOptionsCountersCallsByDirectionDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_ending_party import (
        AggregationResponseOptionsCountersCallsByEndingPartyDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_origin import (
        AggregationResponseOptionsCountersCallsByOriginDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_queue_hours import (
        AggregationResponseOptionsCountersCallsByQueueHoursDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_queue_sla import (
        AggregationResponseOptionsCountersCallsByQueueSlaDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_response import (
        AggregationResponseOptionsCountersCallsByResponseDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_result import (
        AggregationResponseOptionsCountersCallsByResultDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_by_type import (
        AggregationResponseOptionsCountersCallsByTypeDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_calls_segments import (
        AggregationResponseOptionsCountersCallsSegmentsDict,
    )
    from ringkit_api.dicts.aggregation_response_options_counters_queue_opportunities import (
        AggregationResponseOptionsCountersQueueOpportunitiesDict,
    )
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


class AggregationResponseOptionsCountersDict(TypedDict):
    """`AggregationResponseOptionsCounters` as a dict."""

    all_calls: NotRequired[
        AggregationResponseOptionsCountersAllCalls | AggregationResponseOptionsCountersAllCallsDict
    ]
    """Number of calls."""
    calls_by_direction: NotRequired[
        AggregationResponseOptionsCountersCallsByDirection
        | AggregationResponseOptionsCountersCallsByDirectionDict
    ]
    """Number of calls that came in and went out."""
    calls_by_origin: NotRequired[
        AggregationResponseOptionsCountersCallsByOrigin
        | AggregationResponseOptionsCountersCallsByOriginDict
    ]
    """Number of calls inside the account and with outsiders."""
    calls_by_response: NotRequired[
        AggregationResponseOptionsCountersCallsByResponse
        | AggregationResponseOptionsCountersCallsByResponseDict
    ]
    """Number of calls by what first became of them."""
    calls_segments: NotRequired[
        AggregationResponseOptionsCountersCallsSegments
        | AggregationResponseOptionsCountersCallsSegmentsDict
    ]
    """Number of calls by what happened in them."""
    calls_by_result: NotRequired[
        AggregationResponseOptionsCountersCallsByResult
        | AggregationResponseOptionsCountersCallsByResultDict
    ]
    """Number of calls by how they ended."""
    calls_by_company_hours: NotRequired[
        AggregationResponseOptionsCountersCallsByCompanyHours
        | AggregationResponseOptionsCountersCallsByCompanyHoursDict
    ]
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: NotRequired[
        AggregationResponseOptionsCountersCallsByQueueSla
        | AggregationResponseOptionsCountersCallsByQueueSlaDict
    ]
    """Number of calls answered in and after the time a queue promises; only for queues."""
    calls_by_actions: NotRequired[
        AggregationResponseOptionsCountersCallsByActions
        | AggregationResponseOptionsCountersCallsByActionsDict
    ]
    """Number of calls by what was done in them."""
    calls_by_type: NotRequired[
        AggregationResponseOptionsCountersCallsByType
        | AggregationResponseOptionsCountersCallsByTypeDict
    ]
    """Number of calls by how they reached the one who was called."""
    calls_by_ending_party: NotRequired[
        AggregationResponseOptionsCountersCallsByEndingParty
        | AggregationResponseOptionsCountersCallsByEndingPartyDict
    ]
    """Number of calls by who ended them."""
    queue_opportunities: NotRequired[
        AggregationResponseOptionsCountersQueueOpportunities
        | AggregationResponseOptionsCountersQueueOpportunitiesDict
    ]
    """How often calls of queues were offered to the user; only for users."""
    calls_by_queue_hours: NotRequired[
        AggregationResponseOptionsCountersCallsByQueueHours
        | AggregationResponseOptionsCountersCallsByQueueHoursDict
    ]
    """Number of calls in and outside the hours of the queue."""
