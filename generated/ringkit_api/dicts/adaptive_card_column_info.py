# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.adaptive_card_column_item_info import AdaptiveCardColumnItemInfoDict
    from ringkit_api.models.adaptive_card_column_item_info import AdaptiveCardColumnItemInfo


class AdaptiveCardColumnInfoDict(TypedDict):
    """`AdaptiveCardColumnInfo` as a dict."""

    type: NotRequired[str]
    """Always `Column`."""
    width: NotRequired[str]
    """Width of the column, such as `auto` or `stretch`."""
    items: NotRequired[Sequence[AdaptiveCardColumnItemInfo | AdaptiveCardColumnItemInfoDict]]
    """Elements of the column, from top to bottom."""
