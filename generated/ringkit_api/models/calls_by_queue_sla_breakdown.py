# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByQueueSlaBreakdown(Model):
    """Calls by queue sla breakdown."""

    in_sla: float
    out_of_sla: float
