# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DisabledFilterInfo(Model):
    """Disabled filter info."""

    filter: str
    reason: str
    message: str | Unset = UNSET
