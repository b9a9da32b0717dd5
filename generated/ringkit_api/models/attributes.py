# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Attributes(Model):
    """Attributes."""

    queue_call: bool | Unset = UNSET
    emergency_callback: bool | Unset = UNSET
