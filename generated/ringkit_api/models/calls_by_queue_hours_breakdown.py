# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByQueueHoursBreakdown(Model):
    """Calls by queue hours breakdown."""

    business_hours: float
    after_hours: float
