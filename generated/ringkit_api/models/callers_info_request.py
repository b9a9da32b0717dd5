# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallersInfoRequest(Model):
    """Callers info request."""

    caller_id: str | Unset = UNSET
    name: str | Unset = UNSET
