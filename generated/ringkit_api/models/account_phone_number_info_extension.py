# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountPhoneNumberInfoExtension(Model):
    """Extension that has a number.

    Attributes:
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account. 1 to 8 characters; matches
            `^\\d{3,8}$`.
    """

    id: str
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
