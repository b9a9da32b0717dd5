# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

AdaptiveCardSelectActionType = Literal["Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"]


@model
class AdaptiveCardSelectAction(Model):
    """What a tap on a card does.

    Attributes:
        type: What a tap does.
    """

    type: AdaptiveCardSelectActionType
    """What a tap does."""
