# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TimeInterval(Model):
    """Time interval."""

    from_: str | Unset = UNSET
    to: str | Unset = UNSET
