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
    """A conversation to summarise.

    Attributes:
        summary_type: Kind of summary; extractive ones repeat sentences, abstractive ones are written
            anew.
        utterances: What was said, in its order.
    """

    summary_type: SummaryInputSummaryType
    """Kind of summary; extractive ones repeat sentences, abstractive ones are written anew."""
    utterances: list[SummaryUnit]
    """What was said, in its order."""
