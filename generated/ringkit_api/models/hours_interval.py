# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class HoursInterval(Model):
    """Hours interval."""

    from_: str
    to: str
