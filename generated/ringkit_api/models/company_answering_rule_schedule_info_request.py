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
    """When a rule of the company applies.

    Attributes:
        weekly_ranges: Hours of each day of the week; not together with `ranges`.
        ranges: Stretches of dates and times; not together with `weekly_ranges`.
        ref: Schedule to refer to in place of hours of its own.
    """

    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest | Unset = UNSET
    """Hours of each day of the week; not together with `ranges`."""
    ranges: list[RangesInfo] | Unset = UNSET
    """Stretches of dates and times; not together with `weekly_ranges`."""
    ref: CompanyAnsweringRuleScheduleInfoRequestRef | Unset = UNSET
    """Schedule to refer to in place of hours of its own."""
