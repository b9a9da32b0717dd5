# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.company_answering_rule_called_number_info import (
        CompanyAnsweringRuleCalledNumberInfoDict,
    )
    from ringkit_api.dicts.company_answering_rule_callers_info_request import (
        CompanyAnsweringRuleCallersInfoRequestDict,
    )
    from ringkit_api.dicts.company_answering_rule_extension_info_request import (
        CompanyAnsweringRuleExtensionInfoRequestDict,
    )
    from ringkit_api.dicts.company_answering_rule_schedule_info_request import (
        CompanyAnsweringRuleScheduleInfoRequestDict,
    )
    from ringkit_api.dicts.greeting_info import GreetingInfoDict
    from ringkit_api.enumerations import RuleTypeInfo
    from ringkit_api.models.company_answering_rule_called_number_info import (
        CompanyAnsweringRuleCalledNumberInfo,
    )
    from ringkit_api.models.company_answering_rule_callers_info_request import (
        CompanyAnsweringRuleCallersInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_extension_info_request import (
        CompanyAnsweringRuleExtensionInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_request import (
        CompanyAnsweringRuleRequestCallHandlingAction,
    )
    from ringkit_api.models.company_answering_rule_schedule_info_request import (
        CompanyAnsweringRuleScheduleInfoRequest,
    )
    from ringkit_api.models.greeting_info import GreetingInfo


class CompanyAnsweringRuleRequestDict(TypedDict):
    """`CompanyAnsweringRuleRequest` as a dict."""

    name: NotRequired[str]
    """Name of the rule, up to 30 characters; `My Rule` and a number if left out."""
    enabled: NotRequired[bool]
    """Whether the rule is applied. `true` if left out."""
    type: NotRequired[RuleTypeInfo]
    """Kind of the rule."""
    callers: NotRequired[
        Sequence[
            CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict
        ]
    ]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[
        Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
    ]
    """Numbers of the company to which the rule applies."""
    schedule: NotRequired[
        CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict
    ]
    """When the rule applies."""
    call_handling_action: NotRequired[CompanyAnsweringRuleRequestCallHandlingAction]
    """What happens to the call."""
    extension: NotRequired[
        CompanyAnsweringRuleExtensionInfoRequest | CompanyAnsweringRuleExtensionInfoRequestDict
    ]
    """Extension that gets the call, for `Bypass`."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """What callers hear; standard greetings only."""
