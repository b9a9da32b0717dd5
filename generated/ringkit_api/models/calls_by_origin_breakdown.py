# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByOriginBreakdown(Model):
    """Calls by origin breakdown."""

    internal: float
    external: float
