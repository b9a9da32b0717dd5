# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByResponseBreakdown(Model):
    """A figure for each response.

    Attributes:
        answered: Calls that came in and were answered.
        not_answered: Calls that came in and were not answered.
        connected: Calls that went out and were answered.
        not_connected: Calls that went out and were not answered.
    """

    answered: float
    """Calls that came in and were answered."""
    not_answered: float
    """Calls that came in and were not answered."""
    connected: float
    """Calls that went out and were answered."""
    not_connected: float
    """Calls that went out and were not answered."""
