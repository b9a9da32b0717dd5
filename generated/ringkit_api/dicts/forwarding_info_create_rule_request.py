# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.forwarding_rule_create_request import ForwardingRuleCreateRequestDict
    from ringkit_api.models.forwarding_info_create_rule_request import (
        ForwardingInfoCreateRuleRequestRingingMode,
    )
    from ringkit_api.models.forwarding_rule_create_request import ForwardingRuleCreateRequest


class ForwardingInfoCreateRuleRequestDict(TypedDict):
    """`ForwardingInfoCreateRuleRequest` as a dict."""

    notify_my_soft_phones: NotRequired[bool]
    notify_admin_soft_phones: NotRequired[bool]
    """Deprecated."""
    soft_phones_ring_count: NotRequired[int]
    soft_phones_always_ring: NotRequired[bool]
    """`true` if left out."""
    ringing_mode: NotRequired[ForwardingInfoCreateRuleRequestRingingMode]
    rules: NotRequired[Sequence[ForwardingRuleCreateRequest | ForwardingRuleCreateRequestDict]]
    mobile_timeout: NotRequired[bool]
    """Deprecated."""
