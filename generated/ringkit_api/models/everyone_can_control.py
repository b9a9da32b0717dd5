# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EveryoneCanControl(Model):
    """Everyone can control."""

    enabled: bool | Unset = UNSET
    locked: bool | Unset = UNSET
