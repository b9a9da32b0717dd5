# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallSegmentLengthFilter(Model):
    """Bounds of the length of a part of a call.

    Attributes:
        min_seconds: Shortest time in seconds.
        max_seconds: Longest time in seconds.
    """

    min_seconds: int | Unset = UNSET
    """Shortest time in seconds."""
    max_seconds: int | Unset = UNSET
    """Longest time in seconds."""
