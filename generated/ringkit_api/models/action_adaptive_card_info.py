# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.action_card_body import ActionCardBody


@model
class ActionAdaptiveCardInfo(Model):
    """Card that a button unfolds.

    Attributes:
        type: Always `AdaptiveCard`.
        body: Inputs of the unfolded card.
    """

    type: Literal["AdaptiveCard"] | Unset = UNSET
    """Always `AdaptiveCard`."""
    body: list[ActionCardBody] | Unset = UNSET
    """Inputs of the unfolded card."""
