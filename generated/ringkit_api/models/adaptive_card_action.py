# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.action_adaptive_card_info import ActionAdaptiveCardInfo

AdaptiveCardActionType = Literal[
    "Action.ShowCard", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"
]


@model
class AdaptiveCardAction(Model):
    """Button of a card.

    Attributes:
        type: What the button does.
        title: Text on the button.
        card: Card that `Action.ShowCard` unfolds.
        url: Address that `Action.OpenUrl` opens. A URI.
    """

    type: AdaptiveCardActionType | Unset = UNSET
    """What the button does."""
    title: str | Unset = UNSET
    """Text on the button."""
    card: ActionAdaptiveCardInfo | Unset = UNSET
    """Card that `Action.ShowCard` unfolds."""
    url: str | Unset = UNSET
    """Address that `Action.OpenUrl` opens."""
