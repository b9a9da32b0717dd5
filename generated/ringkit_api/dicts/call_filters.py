# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_duration_filter import CallDurationFilterDict
    from ringkit_api.dicts.call_segment_filter import CallSegmentFilterDict
    from ringkit_api.dicts.extension_filters import ExtensionFiltersDict
    from ringkit_api.dicts.time_spent_filter import TimeSpentFilterDict
    from ringkit_api.enumerations import (
        CallAction,
        CallResponse,
        CallResult,
        CallType,
        CompanyHoursOptions,
        Direction,
        EndingParty,
        Origin,
        QueueHoursOptions,
        QueueSlaOptions,
    )
    from ringkit_api.models.call_duration_filter import CallDurationFilter
    from ringkit_api.models.call_segment_filter import CallSegmentFilter
    from ringkit_api.models.extension_filters import ExtensionFilters
    from ringkit_api.models.time_spent_filter import TimeSpentFilter


class CallFiltersDict(TypedDict):
    """`CallFilters` as a dict."""

    extension_filters: NotRequired[ExtensionFilters | ExtensionFiltersDict]
    queues: NotRequired[Sequence[str]]
    called_numbers: NotRequired[Sequence[str]]
    directions: NotRequired[Sequence[Direction]]
    origins: NotRequired[Sequence[Origin]]
    call_responses: NotRequired[Sequence[CallResponse]]
    call_results: NotRequired[Sequence[CallResult]]
    call_segments: NotRequired[Sequence[CallSegmentFilter | CallSegmentFilterDict]]
    call_actions: NotRequired[Sequence[CallAction]]
    company_hours: NotRequired[Sequence[CompanyHoursOptions]]
    call_duration: NotRequired[CallDurationFilter | CallDurationFilterDict]
    time_spent: NotRequired[TimeSpentFilter | TimeSpentFilterDict]
    queue_sla: NotRequired[Sequence[QueueSlaOptions]]
    call_types: NotRequired[Sequence[CallType]]
    ending_parties: NotRequired[Sequence[EndingParty]]
    queue_hours: NotRequired[Sequence[QueueHoursOptions]]
