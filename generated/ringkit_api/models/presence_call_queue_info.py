# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresenceCallQueueInfo(Model):
    """A call queue of a user.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
        editable_member_status: Whether members may change for themselves whether they take calls.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    editable_member_status: bool | Unset = UNSET
    """Whether members may change for themselves whether they take calls."""
