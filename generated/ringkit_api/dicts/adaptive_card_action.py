# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.action_adaptive_card_info import ActionAdaptiveCardInfoDict
    from ringkit_api.models.action_adaptive_card_info import ActionAdaptiveCardInfo
    from ringkit_api.models.adaptive_card_action import AdaptiveCardActionType


class AdaptiveCardActionDict(TypedDict):
    """`AdaptiveCardAction` as a dict."""

    type: NotRequired[AdaptiveCardActionType]
    """What the button does."""
    title: NotRequired[str]
    """Text on the button."""
    card: NotRequired[ActionAdaptiveCardInfo | ActionAdaptiveCardInfoDict]
    """Card that `Action.ShowCard` unfolds."""
    url: NotRequired[str]
    """Address that `Action.OpenUrl` opens. A URI."""
