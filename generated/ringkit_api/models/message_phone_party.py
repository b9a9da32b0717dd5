# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MessagePhoneParty(Model):
    """A number.

    Attributes:
        phone_number: The number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    phone_number: str
    """The number, E.164."""
