# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulletedSummaryInsightUnit(Model):
    """Bulleted summary insight unit."""

    value: str
    section: str | Unset = UNSET
