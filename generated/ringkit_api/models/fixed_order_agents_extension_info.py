# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FixedOrderAgentsExtensionInfo(Model):
    """Extension of a member of a queue.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
