# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByDirectionBreakdown(Model):
    """A figure for each direction.

    Attributes:
        inbound: Calls that came in.
        outbound: Calls that went out.
    """

    inbound: float
    """Calls that came in."""
    outbound: float
    """Calls that went out."""
