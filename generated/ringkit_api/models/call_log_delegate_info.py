# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallLogDelegateInfo(Model):
    """Call log delegate info."""

    id: str
    name: str | Unset = UNSET
