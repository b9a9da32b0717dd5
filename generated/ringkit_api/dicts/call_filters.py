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
