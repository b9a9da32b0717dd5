# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_column_info import AdaptiveCardColumnInfo

AdaptiveCardInfoRequestItemType = Literal["TextBlock", "ColumnSet", "Column", "FactSet"]


@model
class AdaptiveCardInfoRequestItem(Model):
    """Adaptive card info request item."""

    type: AdaptiveCardInfoRequestItemType | Unset = UNSET
    text: str | Unset = UNSET
    weight: str | Unset = UNSET
    size: str | Unset = UNSET
    columns: list[AdaptiveCardColumnInfo] | Unset = UNSET
