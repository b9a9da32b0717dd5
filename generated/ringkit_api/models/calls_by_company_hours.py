# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_company_hours_breakdown import CallsByCompanyHoursBreakdown


@model
class CallsByCompanyHours(Model):
    """Calls by company hours."""

    value_type: ValueType
    values: CallsByCompanyHoursBreakdown
