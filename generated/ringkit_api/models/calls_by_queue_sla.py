# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_queue_sla_breakdown import CallsByQueueSlaBreakdown


@model
class CallsByQueueSla(Model):
    """Calls by queue sla."""

    value_type: ValueType
    values: CallsByQueueSlaBreakdown
