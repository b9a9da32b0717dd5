# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionInfo(Model):
    """Extension in short.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
        partner_id: Identifier that a partner of the platform gave.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    partner_id: str | Unset = UNSET
    """Identifier that a partner of the platform gave."""
