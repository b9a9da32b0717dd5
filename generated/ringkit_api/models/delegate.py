# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Delegate(Model):
    """Delegate.

    id: read-only.
    name: read-only.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    account_id: str | Unset = UNSET
    extension_id: str
