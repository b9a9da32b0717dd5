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
    """Company answering rule update.

    Attributes:
        enabled: `true` if left out.
    """

    id: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    name: str | Unset = UNSET
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | Unset = UNSET
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo] | Unset = UNSET
    schedule: CompanyAnsweringRuleScheduleInfoRequest | Unset = UNSET
    call_handling_action: CompanyAnsweringRuleUpdateCallHandlingAction | Unset = UNSET
    type: RuleTypeInfo | Unset = UNSET
    extension: CompanyAnsweringRuleExtensionInfo | Unset = UNSET
    greetings: list[GreetingInfo] | Unset = UNSET
