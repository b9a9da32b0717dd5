# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByEndingPartyBreakdown(Model):
    """Calls by ending party breakdown."""

    caller: float
    callee: float
    system: float
