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
    """Conditions that calls must all meet; each list means any of its values.

    Attributes:
        extension_filters: Extensions that call or are called.
        queues: `id` of each call queue the calls came through.
        called_numbers: Numbers of the company that were called, in E.164.
        directions: Directions of the calls, as the groups see them.
        origins: Whether a party outside the account took part from the start.
        call_responses: What first became of the calls, such as being answered.
        call_results: How the calls ended.
        call_segments: What must have happened in the calls, and how long.
        call_actions: What must have been done in the calls, such as a transfer.
        company_hours: Whether the calls came in the business hours of the company.
        call_duration: Length of the calls.
        time_spent: Time that the extensions of the group spent on the calls.
        queue_sla: Whether calls were answered within the time the queue promises; only for grouping by
            queues.
        call_types: How the calls reached the one who was called.
        ending_parties: Who ended the calls.
        queue_hours: Whether the calls came in the hours of the queue; only for grouping by queues.
    """

    extension_filters: ExtensionFilters | Unset = UNSET
    """Extensions that call or are called."""
    queues: list[str] | Unset = UNSET
    """`id` of each call queue the calls came through."""
    called_numbers: list[str] | Unset = UNSET
    """Numbers of the company that were called, in E.164."""
    directions: list[Direction] | Unset = UNSET
    """Directions of the calls, as the groups see them."""
    origins: list[Origin] | Unset = UNSET
    """Whether a party outside the account took part from the start."""
    call_responses: list[CallResponse] | Unset = UNSET
    """What first became of the calls, such as being answered."""
    call_results: list[CallResult] | Unset = UNSET
    """How the calls ended."""
    call_segments: list[CallSegmentFilter] | Unset = UNSET
    """What must have happened in the calls, and how long."""
    call_actions: list[CallAction] | Unset = UNSET
    """What must have been done in the calls, such as a transfer."""
    company_hours: list[CompanyHoursOptions] | Unset = UNSET
    """Whether the calls came in the business hours of the company."""
    call_duration: CallDurationFilter | Unset = UNSET
    """Length of the calls."""
    time_spent: TimeSpentFilter | Unset = UNSET
    """Time that the extensions of the group spent on the calls."""
    queue_sla: list[QueueSlaOptions] | Unset = UNSET
    """Whether calls were answered within the time the queue promises; only for grouping by queues."""
    call_types: list[CallType] | Unset = UNSET
    """How the calls reached the one who was called."""
    ending_parties: list[EndingParty] | Unset = UNSET
    """Who ended the calls."""
    queue_hours: list[QueueHoursOptions] | Unset = UNSET
    """Whether the calls came in the hours of the queue; only for grouping by queues."""
