# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationOwnerInfo(Model):
    """User who sees a private emergency location.

    Attributes:
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
