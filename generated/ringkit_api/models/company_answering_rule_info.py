# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RuleTypeInfo

if TYPE_CHECKING:
    from ringkit_api.models.company_answering_rule_called_number_info_request import (
        CompanyAnsweringRuleCalledNumberInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_callers_info_request import (
        CompanyAnsweringRuleCallersInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_extension_info_request import (
        CompanyAnsweringRuleExtensionInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_schedule_info import (
        CompanyAnsweringRuleScheduleInfo,
    )
    from ringkit_api.models.greeting_info import GreetingInfo

CompanyAnsweringRuleInfoCallHandlingAction = Literal["Operator", "Disconnect", "Bypass"]


@model
class CompanyAnsweringRuleInfo(Model):
    """A rule for calls that come in on numbers of the company.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        enabled: Whether the rule is applied. `true` if left out.
        type: Kind of the rule.
        name: Name as people see it.
        callers: Callers to whom the rule applies.
        called_numbers: Numbers of the company to which the rule applies.
        schedule: When the rule applies.
        call_handling_action: What happens to the call.
        extension: Extension that gets the call, for `Bypass`.
        greetings: Greetings and prompts that callers hear.
    """

    id: str
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    enabled: bool | Unset = UNSET
    """Whether the rule is applied."""
    type: RuleTypeInfo | Unset = UNSET
    """Kind of the rule."""
    name: str | Unset = UNSET
    """Name as people see it."""
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | Unset = UNSET
    """Callers to whom the rule applies."""
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfoRequest] | Unset = UNSET
    """Numbers of the company to which the rule applies."""
    schedule: CompanyAnsweringRuleScheduleInfo | Unset = UNSET
    """When the rule applies."""
    call_handling_action: CompanyAnsweringRuleInfoCallHandlingAction | Unset = UNSET
    """What happens to the call."""
    extension: CompanyAnsweringRuleExtensionInfoRequest | Unset = UNSET
    """Extension that gets the call, for `Bypass`."""
    greetings: list[GreetingInfo] | Unset = UNSET
    """Greetings and prompts that callers hear."""
