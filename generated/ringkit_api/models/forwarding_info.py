# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_rule_info import ForwardingRuleInfo

ForwardingInfoRingingMode = Literal["Sequentially", "Simultaneously"]


@model
class ForwardingInfo(Model):
    """Forwarding info.

    Attributes:
        notify_admin_soft_phones: Deprecated.
        soft_phones_always_ring: `true` if left out.
        mobile_timeout: Deprecated.
    """

    notify_my_soft_phones: bool | Unset = UNSET
    notify_admin_soft_phones: bool | Unset = UNSET
    soft_phones_ring_count: int | Unset = UNSET
    soft_phones_always_ring: bool | Unset = UNSET
    ringing_mode: ForwardingInfoRingingMode | Unset = UNSET
    rules: list[ForwardingRuleInfo] | Unset = UNSET
    soft_phones_position_top: bool | Unset = UNSET
    mobile_timeout: bool | Unset = UNSET
