# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class GetPresenceExtensionInfo(Model):
    """Extension whose presence it is.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
