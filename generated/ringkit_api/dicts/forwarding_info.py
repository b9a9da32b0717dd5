# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.forwarding_rule_info import ForwardingRuleInfoDict
    from ringkit_api.models.forwarding_info import ForwardingInfoRingingMode
    from ringkit_api.models.forwarding_rule_info import ForwardingRuleInfo


class ForwardingInfoDict(TypedDict):
    """`ForwardingInfo` as a dict."""

    notify_my_soft_phones: NotRequired[bool]
    notify_admin_soft_phones: NotRequired[bool]
    """Deprecated."""
    soft_phones_ring_count: NotRequired[int]
    soft_phones_always_ring: NotRequired[bool]
    """`true` if left out."""
    ringing_mode: NotRequired[ForwardingInfoRingingMode]
    rules: NotRequired[Sequence[ForwardingRuleInfo | ForwardingRuleInfoDict]]
    soft_phones_position_top: NotRequired[bool]
    mobile_timeout: NotRequired[bool]
    """Deprecated."""
