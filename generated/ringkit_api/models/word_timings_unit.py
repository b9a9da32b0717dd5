# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WordTimingsUnit(Model):
    """A word and its time.

    Attributes:
        start: Start in seconds from the beginning.
        end: End in seconds from the beginning.
        word: The word.
    """

    start: float | Unset = UNSET
    """Start in seconds from the beginning."""
    end: float | Unset = UNSET
    """End in seconds from the beginning."""
    word: str | Unset = UNSET
    """The word."""
