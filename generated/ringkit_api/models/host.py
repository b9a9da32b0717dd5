# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Host(Model):
    """Who held a meeting.

    Attributes:
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        display_name: Name of the host.
    """

    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    display_name: str | Unset = UNSET
    """Name of the host."""
