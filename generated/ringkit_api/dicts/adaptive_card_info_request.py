# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.adaptive_card_info_request_item import AdaptiveCardInfoRequestItemDict
    from ringkit_api.models.adaptive_card_info_request_item import AdaptiveCardInfoRequestItem


class AdaptiveCardInfoRequestDict(TypedDict):
    """`AdaptiveCardInfoRequest` as a dict."""

    type: NotRequired[Literal["Container"]]
    """Kind of the element."""
    items: NotRequired[Sequence[AdaptiveCardInfoRequestItem | AdaptiveCardInfoRequestItemDict]]
    """Elements inside the container."""
