# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_rule_create_request import ForwardingRuleCreateRequest

ForwardingInfoCreateRuleRequestRingingMode = Literal["Sequentially", "Simultaneously"]


@model
class ForwardingInfoCreateRuleRequest(Model):
    """Forwarding info create rule request.

    Attributes:
        notify_admin_soft_phones: Deprecated.
        soft_phones_always_ring: `true` if left out.
        mobile_timeout: Deprecated.
    """

    notify_my_soft_phones: bool | Unset = UNSET
    notify_admin_soft_phones: bool | Unset = UNSET
    soft_phones_ring_count: int | Unset = UNSET
    soft_phones_always_ring: bool | Unset = UNSET
    ringing_mode: ForwardingInfoCreateRuleRequestRingingMode | Unset = UNSET
    rules: list[ForwardingRuleCreateRequest] | Unset = UNSET
    mobile_timeout: bool | Unset = UNSET
