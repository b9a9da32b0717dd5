# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class User(Model):
    """User of an account.

    Attributes:
        account_id: `id` of the account.
        extension_id: `id` of the extension.
    """

    account_id: str
    """`id` of the account."""
    extension_id: str
    """`id` of the extension."""
