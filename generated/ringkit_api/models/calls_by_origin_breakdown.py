# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByOriginBreakdown(Model):
    """A figure for each origin.

    Attributes:
        internal: Calls inside the account.
        external: Calls with outsiders.
    """

    internal: float
    """Calls inside the account."""
    external: float
    """Calls with outsiders."""
