# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class CurrencyResource(Model):
    """Currency resource."""

    id: str | Unset = UNSET
    code: str | Unset = member(default=UNSET, secret=True)
    name: str | Unset = UNSET
    symbol: str | Unset = UNSET
    minor_symbol: str | Unset = UNSET
