# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionCurrencyInfoRequest(Model):
    """A currency.

    Attributes:
        id: Identifier of the currency.
    """

    id: str | Unset = UNSET
    """Identifier of the currency."""
