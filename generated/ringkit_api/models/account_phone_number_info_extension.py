# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountPhoneNumberInfoExtension(Model):
    """Account phone number info extension.

    Attributes:
        extension_number: 1 to 8 characters; matches `^\\d{3,8}$`.
    """

    id: str
    extension_number: str | Unset = UNSET
