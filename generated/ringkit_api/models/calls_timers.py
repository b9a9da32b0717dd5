# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.all_calls import AllCalls
    from ringkit_api.models.calls_by_company_hours import CallsByCompanyHours
    from ringkit_api.models.calls_by_direction import CallsByDirection
    from ringkit_api.models.calls_by_ending_party import CallsByEndingParty
    from ringkit_api.models.calls_by_origin import CallsByOrigin
    from ringkit_api.models.calls_by_queue_hours import CallsByQueueHours
    from ringkit_api.models.calls_by_queue_sla import CallsByQueueSla
    from ringkit_api.models.calls_by_response import CallsByResponse
    from ringkit_api.models.calls_by_result import CallsByResult
    from ringkit_api.models.calls_by_segments import CallsBySegments
    from ringkit_api.models.calls_by_type import CallsByType


@model
class CallsTimers(Model):
    """Calls timers."""

    all_calls: AllCalls | Unset = UNSET
    calls_by_direction: CallsByDirection | Unset = UNSET
    calls_by_origin: CallsByOrigin | Unset = UNSET
    calls_by_response: CallsByResponse | Unset = UNSET
    calls_segments: CallsBySegments | Unset = UNSET
    calls_by_result: CallsByResult | Unset = UNSET
    calls_by_ending_party: CallsByEndingParty | Unset = UNSET
    calls_by_company_hours: CallsByCompanyHours | Unset = UNSET
    calls_by_queue_sla: CallsByQueueSla | Unset = UNSET
    calls_by_type: CallsByType | Unset = UNSET
    calls_by_queue_hours: CallsByQueueHours | Unset = UNSET
