# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_rule_info import ForwardingRuleInfo

ForwardingInfoRingingMode = Literal["Sequentially", "Simultaneously"]


@model
class ForwardingInfo(Model):
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
        soft_phones_position_top: Whether the applications ring before the other phones rather than
            after them.
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
    ringing_mode: ForwardingInfoRingingMode | Unset = UNSET
    """Whether the phones ring one after the other or all at once."""
    rules: list[ForwardingRuleInfo] | Unset = UNSET
    """Phones that ring, in order."""
    soft_phones_position_top: bool | Unset = UNSET
    """Whether the applications ring before the other phones rather than after them."""
    mobile_timeout: bool | Unset = UNSET
    """Deprecated; whether the mobile application rings for a limited time."""
