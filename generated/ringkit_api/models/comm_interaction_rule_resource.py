# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_interaction_dispatching_resource import (
        CommInteractionDispatchingResource,
    )
    from ringkit_api.models.comm_interaction_rule_conditions_resource_item import (
        CommInteractionRuleConditionsResourceItem,
    )


@model
class CommInteractionRuleResource(Model):
    """Comm interaction rule resource.

    Attributes:
        conditions: At least 1 item.
    """

    id: str
    conditions: list[CommInteractionRuleConditionsResourceItem]
    dispatching: CommInteractionDispatchingResource
    enabled: bool
    display_name: str
