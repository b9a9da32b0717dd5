# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_column_item_info import AdaptiveCardColumnItemInfo


@model
class AdaptiveCardColumnInfo(Model):
    """Adaptive card column info."""

    type: str | Unset = UNSET
    width: str | Unset = UNSET
    items: list[AdaptiveCardColumnItemInfo] | Unset = UNSET
