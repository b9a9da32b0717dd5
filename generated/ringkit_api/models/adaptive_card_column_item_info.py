# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AdaptiveCardColumnItemInfo(Model):
    """Adaptive card column item info.

    Attributes:
        url: A URI.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
    size: str | Unset = UNSET
    style: str | Unset = UNSET
    wrap: bool | Unset = UNSET
    spacing: str | Unset = UNSET
    text: str | Unset = UNSET
    is_subtle: bool | Unset = UNSET
