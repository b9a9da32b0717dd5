# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_based_rule_resource import CommStateBasedRuleResource
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class CommStateBasedRulesResource(Page["CommStateBasedRuleResource"]):
    """A page of rules, one for each state.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[CommStateBasedRuleResource]
    """The records of this page."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""
