# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.summary_timings_unit import SummaryTimingsUnit

SummaryOutputUnitName = Literal["Extractive", "AbstractiveLong", "AbstractiveShort", "All"]


@model
class SummaryOutputUnit(Model):
    """Summary output unit."""

    name: SummaryOutputUnitName | Unset = UNSET
    values: list[SummaryTimingsUnit] | Unset = UNSET
