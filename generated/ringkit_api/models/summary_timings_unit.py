# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SummaryTimingsUnit(Model):
    """A summary and the part it sums up.

    Attributes:
        confidence: How sure the result is; 1 would be certain.
        value: The summary.
        start: Start of the part in seconds from the beginning.
        end: End of the part in seconds from the beginning.
    """

    confidence: float | Unset = UNSET
    """How sure the result is; 1 would be certain."""
    value: str
    """The summary."""
    start: float | Unset = UNSET
    """Start of the part in seconds from the beginning."""
    end: float | Unset = UNSET
    """End of the part in seconds from the beginning."""
