# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.company_answering_rule_weekly_schedule_info_request import (
        CompanyAnsweringRuleWeeklyScheduleInfoRequest,
    )
    from ringkit_api.models.ranges_info import RangesInfo

CompanyAnsweringRuleScheduleInfoRequestRef = Literal["BusinessHours", "AfterHours"]


@model
class CompanyAnsweringRuleScheduleInfoRequest(Model):
    """Company answering rule schedule info request."""

    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest | Unset = UNSET
    ranges: list[RangesInfo] | Unset = UNSET
    ref: CompanyAnsweringRuleScheduleInfoRequestRef | Unset = UNSET
