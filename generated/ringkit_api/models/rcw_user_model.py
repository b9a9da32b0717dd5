# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RcwUserModel(Model):
    """Rcw user model.

    Attributes:
        user_id: At most 256 characters.
        account_id: `id` of the account. At most 256 characters.
    """

    user_id: str
    account_id: str
    """`id` of the account."""
