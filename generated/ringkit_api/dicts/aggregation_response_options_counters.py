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
    calls_by_direction: NotRequired[
        AggregationResponseOptionsCountersCallsByDirection
        | AggregationResponseOptionsCountersCallsByDirectionDict
    ]
    calls_by_origin: NotRequired[
        AggregationResponseOptionsCountersCallsByOrigin
        | AggregationResponseOptionsCountersCallsByOriginDict
    ]
    calls_by_response: NotRequired[
        AggregationResponseOptionsCountersCallsByResponse
        | AggregationResponseOptionsCountersCallsByResponseDict
    ]
    calls_segments: NotRequired[
        AggregationResponseOptionsCountersCallsSegments
        | AggregationResponseOptionsCountersCallsSegmentsDict
    ]
    calls_by_result: NotRequired[
        AggregationResponseOptionsCountersCallsByResult
        | AggregationResponseOptionsCountersCallsByResultDict
    ]
    calls_by_company_hours: NotRequired[
        AggregationResponseOptionsCountersCallsByCompanyHours
        | AggregationResponseOptionsCountersCallsByCompanyHoursDict
    ]
    calls_by_queue_sla: NotRequired[
        AggregationResponseOptionsCountersCallsByQueueSla
        | AggregationResponseOptionsCountersCallsByQueueSlaDict
    ]
    calls_by_actions: NotRequired[
        AggregationResponseOptionsCountersCallsByActions
        | AggregationResponseOptionsCountersCallsByActionsDict
    ]
    calls_by_type: NotRequired[
        AggregationResponseOptionsCountersCallsByType
        | AggregationResponseOptionsCountersCallsByTypeDict
    ]
    calls_by_ending_party: NotRequired[
        AggregationResponseOptionsCountersCallsByEndingParty
        | AggregationResponseOptionsCountersCallsByEndingPartyDict
    ]
    queue_opportunities: NotRequired[
        AggregationResponseOptionsCountersQueueOpportunities
        | AggregationResponseOptionsCountersQueueOpportunitiesDict
    ]
    calls_by_queue_hours: NotRequired[
        AggregationResponseOptionsCountersCallsByQueueHours
        | AggregationResponseOptionsCountersCallsByQueueHoursDict
    ]
