# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.company_answering_rule_time_interval_request import (
        CompanyAnsweringRuleTimeIntervalRequestDict,
    )
    from ringkit_api.models.company_answering_rule_time_interval_request import (
        CompanyAnsweringRuleTimeIntervalRequest,
    )


class CompanyAnsweringRuleWeeklyScheduleInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleWeeklyScheduleInfoRequest` as a dict."""

    monday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    tuesday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    wednesday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    thursday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    friday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    saturday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    sunday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
