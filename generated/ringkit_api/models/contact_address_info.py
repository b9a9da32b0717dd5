# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactAddressInfo(Model):
    """Contact address info."""

    street: str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    state: str | Unset = UNSET
    zip: str | Unset = UNSET
