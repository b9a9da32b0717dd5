# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulletedSummaryInsightUnit(Model):
    """Point of a summary.

    Attributes:
        value: Text of the point.
        section: Heading the point belongs to.
    """

    value: str
    """Text of the point."""
    section: str | Unset = UNSET
    """Heading the point belongs to."""
