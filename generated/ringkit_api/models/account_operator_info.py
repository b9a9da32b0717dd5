# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountOperatorInfo(Model):
    """Extension that takes calls for which no other is responsible.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account.
        partner_id: Identifier that a partner of the platform gave.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    partner_id: str | Unset = UNSET
    """Identifier that a partner of the platform gave."""
