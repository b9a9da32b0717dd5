# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Delegate(Model):
    """A user who lets another one plan meetings.

    Attributes:
        id: Identifier of the delegator. Read-only.
        name: Full name of the delegator. Read-only.
        account_id: Account of the delegator.
        extension_id: Extension of the delegator.
    """

    id: str | Unset = UNSET
    """Identifier of the delegator."""
    name: str | Unset = UNSET
    """Full name of the delegator."""
    account_id: str | Unset = UNSET
    """Account of the delegator."""
    extension_id: str
    """Extension of the delegator."""
