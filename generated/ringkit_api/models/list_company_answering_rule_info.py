# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RuleTypeInfo

if TYPE_CHECKING:
    from ringkit_api.models.called_number_info import CalledNumberInfo
    from ringkit_api.models.company_answering_rule_extension_info import (
        CompanyAnsweringRuleExtensionInfo,
    )


@model
class ListCompanyAnsweringRuleInfo(Model):
    """Rule of the company in short.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        enabled: Whether the rule is applied. `true` if left out.
        type: Kind of the rule.
        name: Name as people see it.
        called_numbers: Numbers to which the rule applies.
        extension: Extension that gets the call.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    enabled: bool | Unset = UNSET
    """Whether the rule is applied."""
    type: RuleTypeInfo | Unset = UNSET
    """Kind of the rule."""
    name: str | Unset = UNSET
    """Name as people see it."""
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    """Numbers to which the rule applies."""
    extension: CompanyAnsweringRuleExtensionInfo | Unset = UNSET
    """Extension that gets the call."""
