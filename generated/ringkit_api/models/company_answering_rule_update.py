# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RuleTypeInfo

if TYPE_CHECKING:
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
    from ringkit_api.models.greeting_info import GreetingInfo

CompanyAnsweringRuleUpdateCallHandlingAction = Literal["Operator", "Disconnect", "Bypass"]


@model
class CompanyAnsweringRuleUpdate(Model):
    """Rule of the company as it is to be.

    Attributes:
        id: Identifier of the rule, as in the path.
        enabled: Whether the rule is applied. `true` if left out.
        name: Name of the rule, up to 30 characters; `My Rule` and a number if left out.
        callers: Callers to whom the rule applies.
        called_numbers: Numbers of the company to which the rule applies.
        schedule: When the rule applies.
        call_handling_action: What happens to the call.
        type: Kind of the rule.
        extension: Extension that gets the call, for `Bypass`.
        greetings: What callers hear; standard greetings only.
    """

    id: str | Unset = UNSET
    """Identifier of the rule, as in the path."""
    enabled: bool | Unset = UNSET
    """Whether the rule is applied."""
    name: str | Unset = UNSET
    """Name of the rule, up to 30 characters; `My Rule` and a number if left out."""
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | Unset = UNSET
    """Callers to whom the rule applies."""
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo] | Unset = UNSET
    """Numbers of the company to which the rule applies."""
    schedule: CompanyAnsweringRuleScheduleInfoRequest | Unset = UNSET
    """When the rule applies."""
    call_handling_action: CompanyAnsweringRuleUpdateCallHandlingAction | Unset = UNSET
    """What happens to the call."""
    type: RuleTypeInfo | Unset = UNSET
    """Kind of the rule."""
    extension: CompanyAnsweringRuleExtensionInfo | Unset = UNSET
    """Extension that gets the call, for `Bypass`."""
    greetings: list[GreetingInfo] | Unset = UNSET
    """What callers hear; standard greetings only."""
