# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CurrencyResourceDict(TypedDict):
    """`CurrencyResource` as a dict."""

    id: NotRequired[str]
    code: NotRequired[str]
    name: NotRequired[str]
    symbol: NotRequired[str]
    minor_symbol: NotRequired[str]
