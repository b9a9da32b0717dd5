# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CountryContext(Model):
    """Country context.

    Attributes:
        iso_code: 2 characters.
        name: Read-only.
    """

    iso_code: str | Unset = UNSET
    name: str | Unset = UNSET
    calling_code: str | Unset = UNSET
