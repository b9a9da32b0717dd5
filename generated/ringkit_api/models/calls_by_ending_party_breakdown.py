# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByEndingPartyBreakdown(Model):
    """A figure for each party that ends calls.

    Attributes:
        caller: Calls that the caller ended.
        callee: Calls that the one who was called ended.
        system: Calls that the platform ended.
    """

    caller: float
    """Calls that the caller ended."""
    callee: float
    """Calls that the one who was called ended."""
    system: float
    """Calls that the platform ended."""
