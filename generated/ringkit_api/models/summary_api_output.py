# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.summary_api_response import SummaryApiResponse

SummaryApiOutputStatus = Literal["Success", "Fail"]


@model
class SummaryApiOutput(Model):
    """Summary API output."""

    status: SummaryApiOutputStatus | Unset = UNSET
    response: SummaryApiResponse | Unset = UNSET
