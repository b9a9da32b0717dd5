# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactBusinessAddressInfo(Model):
    """Contact business address info."""

    country: str | Unset = UNSET
    state: str | Unset = UNSET
    city: str | Unset = UNSET
    street: str | Unset = UNSET
    zip: str | Unset = UNSET
