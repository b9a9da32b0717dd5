# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommPhoneNumberResource(Model):
    """A telephone number.

    Attributes:
        phone_number: The number, E.164.
    """

    phone_number: str
    """The number, E.164."""
