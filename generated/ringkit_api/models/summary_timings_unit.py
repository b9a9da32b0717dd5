# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SummaryTimingsUnit(Model):
    """Summary timings unit."""

    confidence: float | Unset = UNSET
    value: str
    start: float | Unset = UNSET
    end: float | Unset = UNSET
