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
    """Company answering rule weekly schedule info request."""

    monday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    tuesday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    wednesday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    thursday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    friday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    saturday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
    sunday: list[CompanyAnsweringRuleTimeIntervalRequest] | Unset = UNSET
