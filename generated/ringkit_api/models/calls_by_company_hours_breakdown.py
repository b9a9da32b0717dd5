# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByCompanyHoursBreakdown(Model):
    """Calls by company hours breakdown."""

    business_hours: float
    after_hours: float
