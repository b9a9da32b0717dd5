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
    """Hours of each day of the week; not together with `ranges`."""
    ranges: NotRequired[Sequence[RangesInfo | RangesInfoDict]]
    """Stretches of dates and times; not together with `weekly_ranges`."""
    ref: NotRequired[CompanyAnsweringRuleScheduleInfoRequestRef]
    """Schedule to refer to in place of hours of its own."""
