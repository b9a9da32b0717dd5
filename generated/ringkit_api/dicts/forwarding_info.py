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
    """Whether the applications of the user ring first."""
    notify_admin_soft_phones: NotRequired[bool]
    """Deprecated; whether the application of the administrator rings first. Deprecated."""
    soft_phones_ring_count: NotRequired[int]
    """Number of rings in the applications before other phones ring."""
    soft_phones_always_ring: NotRequired[bool]
    """Whether the applications ring all the time, whatever `soft_phones_ring_count` says. `true` if
        left out."""
    ringing_mode: NotRequired[ForwardingInfoRingingMode]
    """Whether the phones ring one after the other or all at once."""
    rules: NotRequired[Sequence[ForwardingRuleInfo | ForwardingRuleInfoDict]]
    """Phones that ring, in order."""
    soft_phones_position_top: NotRequired[bool]
    """Whether the applications ring before the other phones rather than after them."""
    mobile_timeout: NotRequired[bool]
    """Deprecated; whether the mobile application rings for a limited time. Deprecated."""
