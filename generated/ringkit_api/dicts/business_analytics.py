# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        AggregationInterval,
        AggregationType,
        CallAction,
        CallResponse,
        CallResult,
        CallSegmentOptions,
        CallType,
        CompanyHoursOptions,
        DayOfWeek,
        Direction,
        EndingParty,
        GroupingOptions,
        MembersGroupingOptions,
        Origin,
        QueueHoursOptions,
        QueueOpportunitiesAggregationType,
        QueueSlaOptions,
    )
    from ringkit_api.models.advanced_time_settings import AdvancedTimeSettings
    from ringkit_api.models.aggregation_response_options import AggregationResponseOptions
    from ringkit_api.models.aggregation_response_options_counters import (
        AggregationResponseOptionsCounters,
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
    from ringkit_api.models.aggregation_response_options_timers import (
        AggregationResponseOptionsTimers,
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
    from ringkit_api.models.call_duration_filter import CallDurationFilter
    from ringkit_api.models.call_filters import CallFilters
    from ringkit_api.models.call_segment_filter import CallSegmentFilter
    from ringkit_api.models.call_segment_length_filter import CallSegmentLengthFilter
    from ringkit_api.models.extension_filters import ExtensionFilters
    from ringkit_api.models.grouping import Grouping
    from ringkit_api.models.hours_interval import HoursInterval
    from ringkit_api.models.time_range import TimeRange
    from ringkit_api.models.time_settings import TimeSettings
    from ringkit_api.models.time_spent_filter import TimeSpentFilter
    from ringkit_api.models.timeline_response_options import TimelineResponseOptions
    from ringkit_api.models.timeline_response_options_counters import (
        TimelineResponseOptionsCounters,
    )
    from ringkit_api.models.timeline_response_options_timers import TimelineResponseOptionsTimers


class AdvancedTimeSettingsDict(TypedDict):
    """`AdvancedTimeSettings` as a dict."""

    include_days: NotRequired[Sequence[DayOfWeek]]
    """Days of the week that count."""
    include_hours: NotRequired[Sequence[HoursInterval | HoursIntervalDict]]
    """Hours of the day that count."""


class AggregationRequestDict(TypedDict):
    """`AggregationRequest` as a dict."""

    grouping: Grouping | GroupingDict
    """What the records of the answer stand for."""
    time_settings: TimeSettings | TimeSettingsDict
    """When the calls began."""
    call_filters: NotRequired[CallFilters | CallFiltersDict]
    """Conditions that calls must all meet."""
    response_options: AggregationResponseOptions | AggregationResponseOptionsDict
    """Figures to compute; what is left out is not computed."""


class AggregationResponseOptionsDict(TypedDict):
    """`AggregationResponseOptions` as a dict."""

    counters: NotRequired[
        AggregationResponseOptionsCounters | AggregationResponseOptionsCountersDict
    ]
    """Figures that count calls."""
    timers: NotRequired[AggregationResponseOptionsTimers | AggregationResponseOptionsTimersDict]
    """Figures that measure how long calls took."""


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


class AggregationResponseOptionsCountersAllCallsDict(TypedDict):
    """`AggregationResponseOptionsCountersAllCalls` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByActionsDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByActions` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByCompanyHoursDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByCompanyHours` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByDirectionDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByDirection` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByEndingPartyDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByEndingParty` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByOriginDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByOrigin` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByQueueHoursDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByQueueHours` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByQueueSlaDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByQueueSla` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByResponseDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByResponse` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByResultDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByResult` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsByTypeDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsByType` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersCallsSegmentsDict(TypedDict):
    """`AggregationResponseOptionsCountersCallsSegments` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsCountersQueueOpportunitiesDict(TypedDict):
    """`AggregationResponseOptionsCountersQueueOpportunities` as a dict."""

    aggregation_type: QueueOpportunitiesAggregationType
    """How the calls are put together, such as their sum or average."""


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


class AggregationResponseOptionsTimersAllCallsDurationDict(TypedDict):
    """`AggregationResponseOptionsTimersAllCallsDuration` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByCompanyHours` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByDirectionDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByDirection` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByEndingPartyDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByEndingParty` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByOriginDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByOrigin` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByQueueHoursDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByQueueHours` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByQueueSlaDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByQueueSla` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByResponseDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByResponse` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByResultDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByResult` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsDurationByTypeDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsDurationByType` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class AggregationResponseOptionsTimersCallsSegmentsDurationDict(TypedDict):
    """`AggregationResponseOptionsTimersCallsSegmentsDuration` as a dict."""

    aggregation_type: AggregationType
    """How the calls are put together, such as their sum or average."""
    aggregation_interval: NotRequired[AggregationInterval]
    """Interval that average, minimum and maximum are taken over; not for sum and percent."""


class CallDurationFilterDict(TypedDict):
    """`CallDurationFilter` as a dict."""

    min_seconds: NotRequired[int]
    """Shortest time in seconds."""
    max_seconds: NotRequired[int]
    """Longest time in seconds."""


class CallFiltersDict(TypedDict):
    """`CallFilters` as a dict."""

    extension_filters: NotRequired[ExtensionFilters | ExtensionFiltersDict]
    """Extensions that call or are called."""
    queues: NotRequired[Sequence[str]]
    """`id` of each call queue the calls came through."""
    called_numbers: NotRequired[Sequence[str]]
    """Numbers of the company that were called, in E.164."""
    directions: NotRequired[Sequence[Direction]]
    """Directions of the calls, as the groups see them."""
    origins: NotRequired[Sequence[Origin]]
    """Whether a party outside the account took part from the start."""
    call_responses: NotRequired[Sequence[CallResponse]]
    """What first became of the calls, such as being answered."""
    call_results: NotRequired[Sequence[CallResult]]
    """How the calls ended."""
    call_segments: NotRequired[Sequence[CallSegmentFilter | CallSegmentFilterDict]]
    """What must have happened in the calls, and how long."""
    call_actions: NotRequired[Sequence[CallAction]]
    """What must have been done in the calls, such as a transfer."""
    company_hours: NotRequired[Sequence[CompanyHoursOptions]]
    """Whether the calls came in the business hours of the company."""
    call_duration: NotRequired[CallDurationFilter | CallDurationFilterDict]
    """Length of the calls."""
    time_spent: NotRequired[TimeSpentFilter | TimeSpentFilterDict]
    """Time that the extensions of the group spent on the calls."""
    queue_sla: NotRequired[Sequence[QueueSlaOptions]]
    """Whether calls were answered within the time the queue promises; only for grouping by queues."""
    call_types: NotRequired[Sequence[CallType]]
    """How the calls reached the one who was called."""
    ending_parties: NotRequired[Sequence[EndingParty]]
    """Who ended the calls."""
    queue_hours: NotRequired[Sequence[QueueHoursOptions]]
    """Whether the calls came in the hours of the queue; only for grouping by queues."""


class CallSegmentFilterDict(TypedDict):
    """`CallSegmentFilter` as a dict."""

    segment: CallSegmentOptions
    """What must have happened."""
    length: NotRequired[CallSegmentLengthFilter | CallSegmentLengthFilterDict]
    """How long it must have lasted."""


class CallSegmentLengthFilterDict(TypedDict):
    """`CallSegmentLengthFilter` as a dict."""

    min_seconds: NotRequired[int]
    """Shortest time in seconds."""
    max_seconds: NotRequired[int]
    """Longest time in seconds."""


class DirectGroupingDict(TypedDict):
    """`DirectGrouping` as a dict."""

    group_by: GroupingOptions
    """What a record stands for."""
    keys: NotRequired[Sequence[str]]
    """Identifiers of the users, queues or others to which the answer is limited."""


class ExtensionFiltersDict(TypedDict):
    """`ExtensionFilters` as a dict."""

    from_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that calls."""
    to_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that is called and was the first to answer."""


class GroupingByMembersDict(TypedDict):
    """`GroupingByMembers` as a dict."""

    group_by_members: MembersGroupingOptions
    """Kind of group whose members the records stand for."""
    keys: NotRequired[Sequence[str]]
    """Identifiers of the groups whose members are taken; those of all groups if left out."""


class HoursIntervalDict(TypedDict):
    """`HoursInterval` as a dict."""

    from_: str
    """Start in the time zone of the request, as `hh:mm`."""
    to: str
    """End in the time zone of the request, as `hh:mm`."""


class TimeRangeDict(TypedDict):
    """`TimeRange` as a dict."""

    time_from: datetime
    """Start of the period, in ISO 8601 with offset."""
    time_to: datetime
    """End of the period, in ISO 8601 with offset."""


class TimeSettingsDict(TypedDict):
    """`TimeSettings` as a dict."""

    time_zone: str
    """Name of the time zone of days, hours and intervals, such as `Europe/Berlin`."""
    time_range: TimeRange | TimeRangeDict
    """Period in which the calls began, both ends inclusive."""
    advanced_time_settings: NotRequired[AdvancedTimeSettings | AdvancedTimeSettingsDict]
    """Days and hours to which the period is narrowed."""


class TimeSpentFilterDict(TypedDict):
    """`TimeSpentFilter` as a dict."""

    min_seconds: NotRequired[int]
    """Shortest time in seconds."""
    max_seconds: NotRequired[int]
    """Longest time in seconds."""


class TimelineRequestDict(TypedDict):
    """`TimelineRequest` as a dict."""

    grouping: Grouping | GroupingDict
    """What the records of the answer stand for."""
    time_settings: TimeSettings | TimeSettingsDict
    """When the calls began."""
    call_filters: NotRequired[CallFilters | CallFiltersDict]
    """Conditions that calls must all meet."""
    response_options: TimelineResponseOptions | TimelineResponseOptionsDict
    """Figures to compute; what is left out is not computed."""


class TimelineResponseOptionsDict(TypedDict):
    """`TimelineResponseOptions` as a dict."""

    counters: NotRequired[TimelineResponseOptionsCounters | TimelineResponseOptionsCountersDict]
    """Figures that count calls."""
    timers: NotRequired[TimelineResponseOptionsTimers | TimelineResponseOptionsTimersDict]
    """Figures that measure how long calls took."""


class TimelineResponseOptionsCountersDict(TypedDict):
    """`TimelineResponseOptionsCounters` as a dict."""

    all_calls: NotRequired[bool]
    """Number of calls."""
    calls_by_direction: NotRequired[bool]
    """Number of calls that came in and went out."""
    calls_by_origin: NotRequired[bool]
    """Number of calls inside the account and with outsiders."""
    calls_by_response: NotRequired[bool]
    """Number of calls by what first became of them."""
    calls_segments: NotRequired[bool]
    """Number of calls by what happened in them."""
    calls_by_result: NotRequired[bool]
    """Number of calls by how they ended."""
    calls_by_ending_party: NotRequired[bool]
    """Number of calls by who ended them."""
    calls_by_company_hours: NotRequired[bool]
    """Number of calls in and outside the business hours of the company."""
    calls_by_queue_sla: NotRequired[bool]
    """Number of calls answered in and after the time a queue promises; only for queues."""
    calls_by_actions: NotRequired[bool]
    """Number of calls by what was done in them."""
    calls_by_type: NotRequired[bool]
    """Number of calls by how they reached the one who was called."""
    queue_opportunities: NotRequired[bool]
    """How often calls of queues were offered to the user; only for users."""
    calls_by_queue_hours: NotRequired[bool]
    """Number of calls in and outside the hours of the queue."""


class TimelineResponseOptionsTimersDict(TypedDict):
    """`TimelineResponseOptionsTimers` as a dict."""

    all_calls_duration: NotRequired[bool]
    """Time of all calls."""
    calls_duration_by_direction: NotRequired[bool]
    """Time of calls that came in and went out."""
    calls_duration_by_origin: NotRequired[bool]
    """Time of calls inside the account and with outsiders."""
    calls_duration_by_response: NotRequired[bool]
    """Time of calls by what first became of them."""
    calls_segments_duration: NotRequired[bool]
    """Time that calls rang, were talked, held, parked and so on."""
    calls_duration_by_result: NotRequired[bool]
    """Time of calls by how they ended."""
    calls_duration_by_ending_party: NotRequired[bool]
    """Time of calls by who ended them."""
    calls_duration_by_company_hours: NotRequired[bool]
    """Time of calls in and outside the business hours of the company."""
    calls_duration_by_queue_sla: NotRequired[bool]
    """Time of calls answered in and after the time a queue promises; only for queues."""
    calls_duration_by_type: NotRequired[bool]
    """Time of calls by how they reached the one who was called."""
    calls_duration_by_queue_hours: NotRequired[bool]
    """Time of calls in and outside the hours of the queue."""


if TYPE_CHECKING:
    GroupingDict: TypeAlias = DirectGroupingDict | GroupingByMembersDict
