# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class User(Model):
    """User."""

    account_id: str
    extension_id: str
