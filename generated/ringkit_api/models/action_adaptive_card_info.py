# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.action_card_body import ActionCardBody


@model
class ActionAdaptiveCardInfo(Model):
    """Action adaptive card info."""

    type: Literal["AdaptiveCard"] | Unset = UNSET
    body: list[ActionCardBody] | Unset = UNSET
