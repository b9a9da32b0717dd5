# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.adaptive_card_column_info import AdaptiveCardColumnInfoDict
    from ringkit_api.models.adaptive_card_column_info import AdaptiveCardColumnInfo
    from ringkit_api.models.adaptive_card_info_request_item import AdaptiveCardInfoRequestItemType


class AdaptiveCardInfoRequestItemDict(TypedDict):
    """`AdaptiveCardInfoRequestItem` as a dict."""

    type: NotRequired[AdaptiveCardInfoRequestItemType]
    """Kind of the element, text, columns or facts."""
    text: NotRequired[str]
    """Text that is shown; a part of Markdown is drawn."""
    weight: NotRequired[str]
    """Weight of the font, such as `bolder`."""
    size: NotRequired[str]
    """Size of the font, such as `large`."""
    columns: NotRequired[Sequence[AdaptiveCardColumnInfo | AdaptiveCardColumnInfoDict]]
    """Columns of a `ColumnSet`, from left to right."""
