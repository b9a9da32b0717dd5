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
    """Comm interaction rule update request.

    Attributes:
        conditions: At least 1 item.
    """

    conditions: list[CommInteractionRuleConditionsRequestItem] | Unset = UNSET
    dispatching: CommDispatchingRequest | Unset = UNSET
    enabled: bool | Unset = UNSET
    display_name: str | Unset = UNSET
