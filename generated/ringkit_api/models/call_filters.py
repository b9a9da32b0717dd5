# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
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

if TYPE_CHECKING:
    from ringkit_api.models.call_duration_filter import CallDurationFilter
    from ringkit_api.models.call_segment_filter import CallSegmentFilter
    from ringkit_api.models.extension_filters import ExtensionFilters
    from ringkit_api.models.time_spent_filter import TimeSpentFilter


@model
class CallFilters(Model):
    """Call filters."""

    extension_filters: ExtensionFilters | Unset = UNSET
    queues: list[str] | Unset = UNSET
    called_numbers: list[str] | Unset = UNSET
    directions: list[Direction] | Unset = UNSET
    origins: list[Origin] | Unset = UNSET
    call_responses: list[CallResponse] | Unset = UNSET
    call_results: list[CallResult] | Unset = UNSET
    call_segments: list[CallSegmentFilter] | Unset = UNSET
    call_actions: list[CallAction] | Unset = UNSET
    company_hours: list[CompanyHoursOptions] | Unset = UNSET
    call_duration: CallDurationFilter | Unset = UNSET
    time_spent: TimeSpentFilter | Unset = UNSET
    queue_sla: list[QueueSlaOptions] | Unset = UNSET
    call_types: list[CallType] | Unset = UNSET
    ending_parties: list[EndingParty] | Unset = UNSET
    queue_hours: list[QueueHoursOptions] | Unset = UNSET
