# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.summary_timings_unit import SummaryTimingsUnit

SummaryOutputUnitName = Literal["Extractive", "AbstractiveLong", "AbstractiveShort", "All"]


@model
class SummaryOutputUnit(Model):
    """Summaries of one kind.

    Attributes:
        name: Kind of the summaries.
        values: The summaries.
    """

    name: SummaryOutputUnitName | Unset = UNSET
    """Kind of the summaries."""
    values: list[SummaryTimingsUnit] | Unset = UNSET
    """The summaries."""
