# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_column_item_info import AdaptiveCardColumnItemInfo


@model
class AdaptiveCardColumnInfo(Model):
    """Column of a card.

    Attributes:
        type: Always `Column`.
        width: Width of the column, such as `auto` or `stretch`.
        items: Elements of the column, from top to bottom.
    """

    type: str | Unset = UNSET
    """Always `Column`."""
    width: str | Unset = UNSET
    """Width of the column, such as `auto` or `stretch`."""
    items: list[AdaptiveCardColumnItemInfo] | Unset = UNSET
    """Elements of the column, from top to bottom."""
