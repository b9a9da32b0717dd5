# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DepartmentInfo(Model):
    """A call queue.

    Attributes:
        id: Extension id of the queue. A URI.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
    """

    id: str | Unset = UNSET
    """Extension id of the queue."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
