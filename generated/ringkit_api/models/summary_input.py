# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.summary_unit import SummaryUnit

SummaryInputSummaryType = Literal[
    "Extractive", "AbstractiveShort", "AbstractiveLong", "AbstractiveAll", "All"
]


@model
class SummaryInput(Model):
    """Summary input."""

    summary_type: SummaryInputSummaryType
    utterances: list[SummaryUnit]
