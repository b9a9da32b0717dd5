# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OperatorInfo(Model):
    """Extension that answers for a site or an account.

    Attributes:
        id: Extension id.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
        name: Name of the extension.
    """

    id: str | Unset = UNSET
    """Extension id."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name of the extension."""
