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
    """Adaptive card action.

    Attributes:
        url: A URI.
    """

    type: AdaptiveCardActionType | Unset = UNSET
    title: str | Unset = UNSET
    card: ActionAdaptiveCardInfo | Unset = UNSET
    url: str | Unset = UNSET
