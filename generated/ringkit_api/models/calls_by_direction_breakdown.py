# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByDirectionBreakdown(Model):
    """Calls by direction breakdown."""

    inbound: float
    outbound: float
