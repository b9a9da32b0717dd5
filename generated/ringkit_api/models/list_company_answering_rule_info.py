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
    """List company answering rule info.

    Attributes:
        uri: A URI.
        enabled: `true` if left out.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    type: RuleTypeInfo | Unset = UNSET
    name: str | Unset = UNSET
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    extension: CompanyAnsweringRuleExtensionInfo | Unset = UNSET
