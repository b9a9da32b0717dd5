# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RcwUserModel(Model):
    """Rcw user model.

    Attributes:
        user_id: At most 256 characters.
        account_id: At most 256 characters.
    """

    user_id: str
    account_id: str
