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
    """A rule for certain calls.

    Attributes:
        id: Identifier of the rule.
        conditions: Which calls the rule is for: callers, called numbers, times or states. At least 1
            item.
        dispatching: What happens with the calls.
        enabled: Whether the rule is on.
        display_name: Name of the rule that users see.
    """

    id: str
    """Identifier of the rule."""
    conditions: list[CommInteractionRuleConditionsResourceItem]
    """Which calls the rule is for: callers, called numbers, times or states."""
    dispatching: CommInteractionDispatchingResource
    """What happens with the calls."""
    enabled: bool
    """Whether the rule is on."""
    display_name: str
    """Name of the rule that users see."""
