# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_company_hours_breakdown import CallsByCompanyHoursBreakdown


@model
class CallsByCompanyHours(Model):
    """Figures of calls in and outside the business hours of the company.

    Attributes:
        value_type: Unit of the values, a number of calls, seconds or percent.
        values: The figure of each part, in the unit `value_type`.
    """

    value_type: ValueType
    """Unit of the values, a number of calls, seconds or percent."""
    values: CallsByCompanyHoursBreakdown
    """The figure of each part, in the unit `value_type`."""
