# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.create_answering_rule_forwarding_number_info import (
        CreateAnsweringRuleForwardingNumberInfoDict,
    )
    from ringkit_api.models.create_answering_rule_forwarding_number_info import (
        CreateAnsweringRuleForwardingNumberInfo,
    )


class ForwardingRuleInfoDict(TypedDict):
    """`ForwardingRuleInfo` as a dict."""

    index: NotRequired[int]
    """Place in the order, counted from 1."""
    ring_count: NotRequired[int]
    """Number of rings before the next phones ring."""
    enabled: NotRequired[bool]
    """Whether the phones ring."""
    forwarding_numbers: NotRequired[
        Sequence[
            CreateAnsweringRuleForwardingNumberInfo | CreateAnsweringRuleForwardingNumberInfoDict
        ]
    ]
    """Phones that ring together."""
