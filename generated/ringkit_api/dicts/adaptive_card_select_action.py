# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_select_action import AdaptiveCardSelectActionType


class AdaptiveCardSelectActionDict(TypedDict):
    """`AdaptiveCardSelectAction` as a dict."""

    type: AdaptiveCardSelectActionType
    """What a tap does."""
