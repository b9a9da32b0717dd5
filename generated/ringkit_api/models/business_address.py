# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BusinessAddress(Model):
    """Business address."""

    street: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    zip: str | Unset = UNSET
    country_code: str | Unset = UNSET
