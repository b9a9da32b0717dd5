# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_based_rule_resource import CommStateBasedRuleResource
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class CommStateBasedRulesResource(Page["CommStateBasedRuleResource"]):
    """Comm state based rules resource."""

    records: list[CommStateBasedRuleResource]
    paging: EnumeratedPagingModel
