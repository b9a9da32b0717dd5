# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallNotesInsightUnit(Model):
    """Notes of a call.

    Attributes:
        value: Text of the notes.
    """

    value: str
    """Text of the notes."""
