# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CurrencyResourceDict(TypedDict):
    """`CurrencyResource` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    code: NotRequired[str]
    """Currency, three letters of ISO 4217."""
    name: NotRequired[str]
    """Name as people see it."""
    symbol: NotRequired[str]
    """Sign of the currency."""
    minor_symbol: NotRequired[str]
    """Sign of its hundredth part."""
