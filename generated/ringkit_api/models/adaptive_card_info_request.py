# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.adaptive_card_info_request_item import AdaptiveCardInfoRequestItem


@model
class AdaptiveCardInfoRequest(Model):
    """Group of elements of a card.

    Attributes:
        type: Kind of the element.
        items: Elements inside the container.
    """

    type: Literal["Container"] | Unset = UNSET
    """Kind of the element."""
    items: list[AdaptiveCardInfoRequestItem] | Unset = UNSET
    """Elements inside the container."""
