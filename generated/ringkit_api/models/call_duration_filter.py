# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallDurationFilter(Model):
    """Call duration filter."""

    min_seconds: int | Unset = UNSET
    max_seconds: int | Unset = UNSET
