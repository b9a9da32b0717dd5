# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.fixed_order_agents_extension_info import (
        FixedOrderAgentsExtensionInfoDict,
    )
    from ringkit_api.models.fixed_order_agents_extension_info import FixedOrderAgentsExtensionInfo


class FixedOrderAgentsDict(TypedDict):
    """`FixedOrderAgents` as a dict."""

    extension: NotRequired[FixedOrderAgentsExtensionInfo | FixedOrderAgentsExtensionInfoDict]
    """Member of the queue."""
    index: NotRequired[int]
    """Place in the order, counted from 1."""
