# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_rule_create_request import ForwardingRuleCreateRequest

ForwardingInfoCreateRuleRequestRingingMode = Literal["Sequentially", "Simultaneously"]


@model
class ForwardingInfoCreateRuleRequest(Model):
    """Phones that ring, and in which order.

    Attributes:
        notify_my_soft_phones: Whether the applications of the user ring first.
        notify_admin_soft_phones: Deprecated; whether the application of the administrator rings first.
            Deprecated.
        soft_phones_ring_count: Number of rings in the applications before other phones ring.
        soft_phones_always_ring: Whether the applications ring all the time, whatever
            `soft_phones_ring_count` says. `true` if left out.
        ringing_mode: Whether the phones ring one after the other or all at once.
        rules: Phones that ring, in order.
        mobile_timeout: Deprecated; whether the mobile application rings for a limited time. Deprecated.
    """

    notify_my_soft_phones: bool | Unset = UNSET
    """Whether the applications of the user ring first."""
    notify_admin_soft_phones: bool | Unset = UNSET
    """Deprecated; whether the application of the administrator rings first."""
    soft_phones_ring_count: int | Unset = UNSET
    """Number of rings in the applications before other phones ring."""
    soft_phones_always_ring: bool | Unset = UNSET
    """Whether the applications ring all the time, whatever `soft_phones_ring_count` says."""
    ringing_mode: ForwardingInfoCreateRuleRequestRingingMode | Unset = UNSET
    """Whether the phones ring one after the other or all at once."""
    rules: list[ForwardingRuleCreateRequest] | Unset = UNSET
    """Phones that ring, in order."""
    mobile_timeout: bool | Unset = UNSET
    """Deprecated; whether the mobile application rings for a limited time."""
