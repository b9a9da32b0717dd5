# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_options_timers_all_calls_duration import (
        AggregationResponseOptionsTimersAllCallsDuration,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_company_hours import (
        AggregationResponseOptionsTimersCallsDurationByCompanyHours,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_direction import (
        AggregationResponseOptionsTimersCallsDurationByDirection,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_ending_party import (
        AggregationResponseOptionsTimersCallsDurationByEndingParty,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_origin import (
        AggregationResponseOptionsTimersCallsDurationByOrigin,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_queue_hours import (
        AggregationResponseOptionsTimersCallsDurationByQueueHours,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_queue_sla import (
        AggregationResponseOptionsTimersCallsDurationByQueueSla,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_response import (
        AggregationResponseOptionsTimersCallsDurationByResponse,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_result import (
        AggregationResponseOptionsTimersCallsDurationByResult,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_type import (
        AggregationResponseOptionsTimersCallsDurationByType,
    )
    from ringkit_api.models.aggregation_response_options_timers_calls_segments_duration import (
        AggregationResponseOptionsTimersCallsSegmentsDuration,
    )


@model
class AggregationResponseOptionsTimers(Model):
    """Aggregation response options timers."""

    all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration | Unset = UNSET
    calls_duration_by_direction: (
        AggregationResponseOptionsTimersCallsDurationByDirection | Unset
    ) = UNSET
    calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin | Unset = UNSET
    calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse | Unset = (
        UNSET
    )
    calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration | Unset = UNSET
    calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult | Unset = UNSET
    calls_duration_by_company_hours: (
        AggregationResponseOptionsTimersCallsDurationByCompanyHours | Unset
    ) = UNSET
    calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla | Unset = (
        UNSET
    )
    calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType | Unset = UNSET
    calls_duration_by_ending_party: (
        AggregationResponseOptionsTimersCallsDurationByEndingParty | Unset
    ) = UNSET
    calls_duration_by_queue_hours: (
        AggregationResponseOptionsTimersCallsDurationByQueueHours | Unset
    ) = UNSET
