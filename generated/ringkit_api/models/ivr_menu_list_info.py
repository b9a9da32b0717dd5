# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class IvrMenuListInfo(Model):
    """A menu.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name that administrators see.
        extension_number: Short number that is dialled inside the account.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name that administrators see."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
