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
    """Aggregation response options counters."""

    all_calls: AggregationResponseOptionsCountersAllCalls | Unset = UNSET
    calls_by_direction: AggregationResponseOptionsCountersCallsByDirection | Unset = UNSET
    calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin | Unset = UNSET
    calls_by_response: AggregationResponseOptionsCountersCallsByResponse | Unset = UNSET
    calls_segments: AggregationResponseOptionsCountersCallsSegments | Unset = UNSET
    calls_by_result: AggregationResponseOptionsCountersCallsByResult | Unset = UNSET
    calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours | Unset = UNSET
    calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla | Unset = UNSET
    calls_by_actions: AggregationResponseOptionsCountersCallsByActions | Unset = UNSET
    calls_by_type: AggregationResponseOptionsCountersCallsByType | Unset = UNSET
    calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty | Unset = UNSET
    queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities | Unset = UNSET
    calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours | Unset = UNSET
