# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallOutFrom(Model):
    """Call out from."""

    device_id: str | Unset = UNSET
