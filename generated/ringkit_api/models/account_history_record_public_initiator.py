# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountHistoryRecordPublicInitiator(Model):
    """Who made a change.

    Attributes:
        extension_id: `id` of the extension.
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
        role: Role of the user, as it was called then.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
    role: str | Unset = UNSET
    """Role of the user, as it was called then."""
