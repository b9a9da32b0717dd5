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
    """Figures that measure calls, each with its formula.

    Attributes:
        all_calls_duration: Time of all calls.
        calls_duration_by_direction: Time of calls that came in and went out.
        calls_duration_by_origin: Time of calls inside the account and with outsiders.
        calls_duration_by_response: Time of calls by what first became of them.
        calls_segments_duration: Time that calls rang, were talked, held, parked and so on.
        calls_duration_by_result: Time of calls by how they ended.
        calls_duration_by_company_hours: Time of calls in and outside the business hours of the company.
        calls_duration_by_queue_sla: Time of calls answered in and after the time a queue promises; only
            for queues.
        calls_duration_by_type: Time of calls by how they reached the one who was called.
        calls_duration_by_ending_party: Time of calls by who ended them.
        calls_duration_by_queue_hours: Time of calls in and outside the hours of the queue.
    """

    all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration | Unset = UNSET
    """Time of all calls."""
    calls_duration_by_direction: (
        AggregationResponseOptionsTimersCallsDurationByDirection | Unset
    ) = UNSET
    """Time of calls that came in and went out."""
    calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin | Unset = UNSET
    """Time of calls inside the account and with outsiders."""
    calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse | Unset = (
        UNSET
    )
    """Time of calls by what first became of them."""
    calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration | Unset = UNSET
    """Time that calls rang, were talked, held, parked and so on."""
    calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult | Unset = UNSET
    """Time of calls by how they ended."""
    calls_duration_by_company_hours: (
        AggregationResponseOptionsTimersCallsDurationByCompanyHours | Unset
    ) = UNSET
    """Time of calls in and outside the business hours of the company."""
    calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla | Unset = (
        UNSET
    )
    """Time of calls answered in and after the time a queue promises; only for queues."""
    calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType | Unset = UNSET
    """Time of calls by how they reached the one who was called."""
    calls_duration_by_ending_party: (
        AggregationResponseOptionsTimersCallsDurationByEndingParty | Unset
    ) = UNSET
    """Time of calls by who ended them."""
    calls_duration_by_queue_hours: (
        AggregationResponseOptionsTimersCallsDurationByQueueHours | Unset
    ) = UNSET
    """Time of calls in and outside the hours of the queue."""
