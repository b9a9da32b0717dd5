# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SenderInfo(Model):
    """Sender of a message.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        extension_number: Short number that is dialled inside the account.
        location: City and state of the number, as far as they are known.
        name: Name of the sender, as far as it is known.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    location: str | Unset = UNSET
    """City and state of the number, as far as they are known."""
    name: str | Unset = UNSET
    """Name of the sender, as far as it is known."""
