# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByResponseBreakdown(Model):
    """Calls by response breakdown."""

    answered: float
    not_answered: float
    connected: float
    not_connected: float
