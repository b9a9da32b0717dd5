# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.forwarding_number_info_rules_create_rule_request import (
        ForwardingNumberInfoRulesCreateRuleRequestDict,
    )
    from ringkit_api.models.forwarding_number_info_rules_create_rule_request import (
        ForwardingNumberInfoRulesCreateRuleRequest,
    )


class ForwardingRuleCreateRequestDict(TypedDict):
    """`ForwardingRuleCreateRequest` as a dict."""

    index: NotRequired[int]
    """Place in the order, counted from 1."""
    ring_count: NotRequired[int]
    """Number of rings before the next phones ring."""
    enabled: NotRequired[bool]
    """Whether the phones ring."""
    forwarding_numbers: NotRequired[
        Sequence[
            ForwardingNumberInfoRulesCreateRuleRequest
            | ForwardingNumberInfoRulesCreateRuleRequestDict
        ]
    ]
    """Phones that ring together."""
