# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_column_info import AdaptiveCardColumnInfo

AdaptiveCardInfoRequestItemType = Literal["TextBlock", "ColumnSet", "Column", "FactSet"]


@model
class AdaptiveCardInfoRequestItem(Model):
    """Element of a card.

    Attributes:
        type: Kind of the element, text, columns or facts.
        text: Text that is shown; a part of Markdown is drawn.
        weight: Weight of the font, such as `bolder`.
        size: Size of the font, such as `large`.
        columns: Columns of a `ColumnSet`, from left to right.
    """

    type: AdaptiveCardInfoRequestItemType | Unset = UNSET
    """Kind of the element, text, columns or facts."""
    text: str | Unset = UNSET
    """Text that is shown; a part of Markdown is drawn."""
    weight: str | Unset = UNSET
    """Weight of the font, such as `bolder`."""
    size: str | Unset = UNSET
    """Size of the font, such as `large`."""
    columns: list[AdaptiveCardColumnInfo] | Unset = UNSET
    """Columns of a `ColumnSet`, from left to right."""
