# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStatusCounts(Model):
    """Number and cost of texts.

    Attributes:
        cost: Sum of their costs.
        count: How many there are.
        error_code_counts: Number of texts by error code; only of failed ones.
    """

    cost: float | Unset = UNSET
    """Sum of their costs."""
    count: int | Unset = UNSET
    """How many there are."""
    error_code_counts: dict[str, int] | Unset = UNSET
    """Number of texts by error code; only of failed ones."""
