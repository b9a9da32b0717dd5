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
    """Phones that ring together.

    Attributes:
        index: Place in the order, counted from 1.
        ring_count: Number of rings before the next phones ring.
        enabled: Whether the phones ring.
        forwarding_numbers: Phones that ring together.
    """

    index: int | Unset = UNSET
    """Place in the order, counted from 1."""
    ring_count: int | Unset = UNSET
    """Number of rings before the next phones ring."""
    enabled: bool | Unset = UNSET
    """Whether the phones ring."""
    forwarding_numbers: list[ForwardingNumberInfoRulesCreateRuleRequest] | Unset = UNSET
    """Phones that ring together."""
