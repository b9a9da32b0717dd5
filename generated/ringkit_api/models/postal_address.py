# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PostalAddress(Model):
    """Postal address.

    street: at most 256 characters.
    street2: at most 256 characters.
    city: at most 64 characters.
    state: at most 64 characters.
    zip: at most 10 characters.
    country: 2 characters.
    """

    street: str
    street2: str | Unset = UNSET
    city: str
    state: str | Unset = UNSET
    zip: str
    country: str
