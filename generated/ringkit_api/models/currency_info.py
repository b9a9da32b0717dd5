# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class CurrencyInfo(Model):
    """Currency of amounts.

    Attributes:
        id: Identifier, as other operations take it.
        code: Code of the currency, three letters.
        name: Name as people see it.
        symbol: Symbol of the currency.
        minor_symbol: Symbol of the smaller unit.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Code of the currency, three letters."""
    name: str | Unset = UNSET
    """Name as people see it."""
    symbol: str | Unset = UNSET
    """Symbol of the currency."""
    minor_symbol: str | Unset = UNSET
    """Symbol of the smaller unit."""
