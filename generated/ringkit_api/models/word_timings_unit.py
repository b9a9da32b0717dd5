# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WordTimingsUnit(Model):
    """Word timings unit."""

    start: float | Unset = UNSET
    end: float | Unset = UNSET
    word: str | Unset = UNSET
