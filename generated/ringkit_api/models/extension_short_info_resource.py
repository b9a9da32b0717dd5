# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionShortInfoResource(Model):
    """Extension that gets calls.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
