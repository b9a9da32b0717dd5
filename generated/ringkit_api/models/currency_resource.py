# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class CurrencyResource(Model):
    """A currency.

    Attributes:
        id: Identifier, as other operations take it.
        code: Currency, three letters of ISO 4217.
        name: Name as people see it.
        symbol: Sign of the currency.
        minor_symbol: Sign of its hundredth part.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Currency, three letters of ISO 4217."""
    name: str | Unset = UNSET
    """Name as people see it."""
    symbol: str | Unset = UNSET
    """Sign of the currency."""
    minor_symbol: str | Unset = UNSET
    """Sign of its hundredth part."""
