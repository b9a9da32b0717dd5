# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_interaction_rule_resource import CommInteractionRuleResource
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class CommInteractionRulesResource(Page["CommInteractionRuleResource"]):
    """Comm interaction rules resource.

    Attributes:
        records: Rules of this page.
        paging: Place of this page among the others.
    """

    records: list[CommInteractionRuleResource]
    """Rules of this page."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""
