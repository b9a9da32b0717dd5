# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.company_answering_rule_weekly_schedule_info_request import (
        CompanyAnsweringRuleWeeklyScheduleInfoRequestDict,
    )
    from ringkit_api.dicts.ranges_info import RangesInfoDict
    from ringkit_api.models.company_answering_rule_schedule_info_request import (
        CompanyAnsweringRuleScheduleInfoRequestRef,
    )
    from ringkit_api.models.company_answering_rule_weekly_schedule_info_request import (
        CompanyAnsweringRuleWeeklyScheduleInfoRequest,
    )
    from ringkit_api.models.ranges_info import RangesInfo


class CompanyAnsweringRuleScheduleInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleScheduleInfoRequest` as a dict."""

    weekly_ranges: NotRequired[
        CompanyAnsweringRuleWeeklyScheduleInfoRequest
        | CompanyAnsweringRuleWeeklyScheduleInfoRequestDict
    ]
    ranges: NotRequired[Sequence[RangesInfo | RangesInfoDict]]
    ref: NotRequired[CompanyAnsweringRuleScheduleInfoRequestRef]
