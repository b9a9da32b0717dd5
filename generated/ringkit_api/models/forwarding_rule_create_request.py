# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_number_info_rules_create_rule_request import (
        ForwardingNumberInfoRulesCreateRuleRequest,
    )


@model
class ForwardingRuleCreateRequest(Model):
    """Forwarding rule create request."""

    index: int | Unset = UNSET
    ring_count: int | Unset = UNSET
    enabled: bool | Unset = UNSET
    forwarding_numbers: list[ForwardingNumberInfoRulesCreateRuleRequest] | Unset = UNSET
