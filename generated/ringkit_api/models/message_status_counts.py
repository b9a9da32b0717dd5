# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStatusCounts(Model):
    """Message status counts."""

    cost: float | Unset = UNSET
    count: int | Unset = UNSET
    error_code_counts: dict[str, int] | Unset = UNSET
