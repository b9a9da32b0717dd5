# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutoShared(Model):
    """Auto shared."""

    enabled: bool | Unset = UNSET
    locked: bool | Unset = UNSET
