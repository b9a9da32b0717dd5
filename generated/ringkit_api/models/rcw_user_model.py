# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RcwUserModel(Model):
    """Rcw user model.

    user_id: at most 256 characters.
    account_id: at most 256 characters.
    """

    user_id: str
    account_id: str
