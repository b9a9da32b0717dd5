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
    """Company answering rule info.

    Attributes:
        uri: A URI.
        enabled: `true` if left out.
    """

    id: str
    uri: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    type: RuleTypeInfo | Unset = UNSET
    name: str | Unset = UNSET
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | Unset = UNSET
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfoRequest] | Unset = UNSET
    schedule: CompanyAnsweringRuleScheduleInfo | Unset = UNSET
    call_handling_action: CompanyAnsweringRuleInfoCallHandlingAction | Unset = UNSET
    extension: CompanyAnsweringRuleExtensionInfoRequest | Unset = UNSET
    greetings: list[GreetingInfo] | Unset = UNSET
