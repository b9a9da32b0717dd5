# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.company_answering_rule_time_interval_request import (
        CompanyAnsweringRuleTimeIntervalRequest,
    )


@model
class CompanyAnsweringRuleWeeklyScheduleInfoRequest(Model):
    """Hours of each day of the week.

    Attributes:
        monday: Hours of the day, one or more intervals.
        tuesday: Hours of the day, one or more intervals.
        wednesday: Hours of the day, one or more intervals.
        thursday: Hours of the day, one or more intervals.
        friday: Hours of the day, one or more intervals.
        saturday: Hours of the day, one or more intervals.
        sunday: Hours of the day, one or more intervals.
    """

    monday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    tuesday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    wednesday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    thursday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    friday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    saturday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    sunday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    """Hours of the day, one or more intervals."""
