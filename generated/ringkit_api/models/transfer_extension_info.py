# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TransferExtensionInfo(Model):
    """Extension that gets calls.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
        uri: Address of this record on the platform. Read-only.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
    """

    id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
