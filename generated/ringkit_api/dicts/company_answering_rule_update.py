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
    from ringkit_api.dicts.company_answering_rule_extension_info import (
        CompanyAnsweringRuleExtensionInfoDict,
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
    from ringkit_api.models.company_answering_rule_extension_info import (
        CompanyAnsweringRuleExtensionInfo,
    )
    from ringkit_api.models.company_answering_rule_schedule_info_request import (
        CompanyAnsweringRuleScheduleInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_update import (
        CompanyAnsweringRuleUpdateCallHandlingAction,
    )
    from ringkit_api.models.greeting_info import GreetingInfo


class CompanyAnsweringRuleUpdateDict(TypedDict):
    """`CompanyAnsweringRuleUpdate` as a dict."""

    id: NotRequired[str]
    """Identifier of the rule, as in the path."""
    enabled: NotRequired[bool]
    """Whether the rule is applied. `true` if left out."""
    name: NotRequired[str]
    """Name of the rule, up to 30 characters; `My Rule` and a number if left out."""
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
    call_handling_action: NotRequired[CompanyAnsweringRuleUpdateCallHandlingAction]
    """What happens to the call."""
    type: NotRequired[RuleTypeInfo]
    """Kind of the rule."""
    extension: NotRequired[
        CompanyAnsweringRuleExtensionInfo | CompanyAnsweringRuleExtensionInfoDict
    ]
    """Extension that gets the call, for `Bypass`."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """What callers hear; standard greetings only."""
