# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UiCallInfoRecordType = Literal["QueueName", "CallerIdName"]


@model
class UiCallInfoRecord(Model):
    """Text that applications show for a call.

    Attributes:
        type: What the text is about.
        value: The text.
    """

    type: UiCallInfoRecordType | Unset = UNSET
    """What the text is about."""
    value: str | Unset = UNSET
    """The text."""
