# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest
    from ringkit_api.models.comm_interaction_rule_conditions_request_item import (
        CommInteractionRuleConditionsRequestItem,
    )


@model
class CommInteractionRuleUpdateRequest(Model):
    """Changes of a rule; what is left out stays.

    Attributes:
        conditions: Which calls the rule is for: callers, called numbers, times or states. At least 1
            item.
        dispatching: What happens with the calls.
        enabled: Whether the rule is on.
        display_name: Name of the rule that users see.
    """

    conditions: list[CommInteractionRuleConditionsRequestItem] | Unset = UNSET
    """Which calls the rule is for: callers, called numbers, times or states."""
    dispatching: CommDispatchingRequest | Unset = UNSET
    """What happens with the calls."""
    enabled: bool | Unset = UNSET
    """Whether the rule is on."""
    display_name: str | Unset = UNSET
    """Name of the rule that users see."""
