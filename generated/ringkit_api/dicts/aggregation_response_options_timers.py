# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.aggregation_response_options_timers_all_calls_duration import (
        AggregationResponseOptionsTimersAllCallsDurationDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_company_hours import (
        AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_direction import (
        AggregationResponseOptionsTimersCallsDurationByDirectionDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_ending_party import (
        AggregationResponseOptionsTimersCallsDurationByEndingPartyDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_origin import (
        AggregationResponseOptionsTimersCallsDurationByOriginDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_queue_hours import (
        AggregationResponseOptionsTimersCallsDurationByQueueHoursDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_queue_sla import (
        AggregationResponseOptionsTimersCallsDurationByQueueSlaDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_response import (
        AggregationResponseOptionsTimersCallsDurationByResponseDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_result import (
        AggregationResponseOptionsTimersCallsDurationByResultDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_type import (
        AggregationResponseOptionsTimersCallsDurationByTypeDict,
    )
    from ringkit_api.dicts.aggregation_response_options_timers_calls_segments_duration import (
        AggregationResponseOptionsTimersCallsSegmentsDurationDict,
    )
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


class AggregationResponseOptionsTimersDict(TypedDict):
    """`AggregationResponseOptionsTimers` as a dict."""

    all_calls_duration: NotRequired[
        AggregationResponseOptionsTimersAllCallsDuration
        | AggregationResponseOptionsTimersAllCallsDurationDict
    ]
    """Time of all calls."""
    calls_duration_by_direction: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByDirection
        | AggregationResponseOptionsTimersCallsDurationByDirectionDict
    ]
    """Time of calls that came in and went out."""
    calls_duration_by_origin: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByOrigin
        | AggregationResponseOptionsTimersCallsDurationByOriginDict
    ]
    """Time of calls inside the account and with outsiders."""
    calls_duration_by_response: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByResponse
        | AggregationResponseOptionsTimersCallsDurationByResponseDict
    ]
    """Time of calls by what first became of them."""
    calls_segments_duration: NotRequired[
        AggregationResponseOptionsTimersCallsSegmentsDuration
        | AggregationResponseOptionsTimersCallsSegmentsDurationDict
    ]
    """Time that calls rang, were talked, held, parked and so on."""
    calls_duration_by_result: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByResult
        | AggregationResponseOptionsTimersCallsDurationByResultDict
    ]
    """Time of calls by how they ended."""
    calls_duration_by_company_hours: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByCompanyHours
        | AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict
    ]
    """Time of calls in and outside the business hours of the company."""
    calls_duration_by_queue_sla: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByQueueSla
        | AggregationResponseOptionsTimersCallsDurationByQueueSlaDict
    ]
    """Time of calls answered in and after the time a queue promises; only for queues."""
    calls_duration_by_type: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByType
        | AggregationResponseOptionsTimersCallsDurationByTypeDict
    ]
    """Time of calls by how they reached the one who was called."""
    calls_duration_by_ending_party: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByEndingParty
        | AggregationResponseOptionsTimersCallsDurationByEndingPartyDict
    ]
    """Time of calls by who ended them."""
    calls_duration_by_queue_hours: NotRequired[
        AggregationResponseOptionsTimersCallsDurationByQueueHours
        | AggregationResponseOptionsTimersCallsDurationByQueueHoursDict
    ]
    """Time of calls in and outside the hours of the queue."""
