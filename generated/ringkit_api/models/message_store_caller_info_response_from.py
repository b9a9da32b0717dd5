# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStoreCallerInfoResponseFrom(Model):
    """A sender of a message.

    Attributes:
        extension_number: Short number that is dialled inside the account.
        extension_id: Extension id of a colleague.
        location: City and state, if they follow from the number; not for toll-free ones.
        name: Name that belongs to the number.
        phone_number: Phone number in E.164, with `+` and country code.
    """

    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_id: str | Unset = UNSET
    """Extension id of a colleague."""
    location: str | Unset = UNSET
    """City and state, if they follow from the number; not for toll-free ones."""
    name: str | Unset = UNSET
    """Name that belongs to the number."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
