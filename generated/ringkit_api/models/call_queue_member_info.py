# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueMemberInfo(Model):
    """Member of a call queue.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: `id` of the extension of the member.
        extension_number: Short number that is dialled inside the account.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: int | Unset = UNSET
    """`id` of the extension of the member."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
