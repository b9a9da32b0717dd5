# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest
    from ringkit_api.models.comm_interaction_rule_conditions_request_item import (
        CommInteractionRuleConditionsRequestItem,
    )


@model
class CommInteractionRuleCreateRequest(Model):
    """Comm interaction rule create request.

    Attributes:
        conditions: At least 1 item.
    """

    conditions: list[CommInteractionRuleConditionsRequestItem]
    dispatching: CommDispatchingRequest
    enabled: bool
    display_name: str
