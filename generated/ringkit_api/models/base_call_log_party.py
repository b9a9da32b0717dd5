# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BaseCallLogParty(Model):
    """Base call log party.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        extension_number: Short number that is dialled inside the account.
        extension_id: `id` of the extension.
        name: Name as people see it.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    name: str | Unset = UNSET
    """Name as people see it."""
