# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PostalAddress(Model):
    """Postal address.

    Attributes:
        street: At most 256 characters.
        street2: At most 256 characters.
        city: At most 64 characters.
        state: At most 64 characters.
        zip: At most 10 characters.
        country: 2 characters.
    """

    street: str
    street2: str | Unset = UNSET
    city: str
    state: str | Unset = UNSET
    zip: str
    country: str
