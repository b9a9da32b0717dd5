# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_answering_rule_forwarding_number_info import (
        CreateAnsweringRuleForwardingNumberInfo,
    )


@model
class ForwardingRuleInfo(Model):
    """Forwarding rule info."""

    index: int | Unset = UNSET
    ring_count: int | Unset = UNSET
    enabled: bool | Unset = UNSET
    forwarding_numbers: list[CreateAnsweringRuleForwardingNumberInfo] | Unset = UNSET
