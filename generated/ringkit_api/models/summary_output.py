# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.summary_output_unit import SummaryOutputUnit


@model
class SummaryOutput(Model):
    """Summaries of a conversation.

    Attributes:
        summaries: The summaries, one for each kind.
    """

    summaries: list[SummaryOutputUnit] | Unset = UNSET
    """The summaries, one for each kind."""
