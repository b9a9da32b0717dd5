# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UiCallInfoRecordType = Literal["QueueName", "CallerIdName"]


@model
class UiCallInfoRecord(Model):
    """Ui call info record."""

    type: UiCallInfoRecordType | Unset = UNSET
    value: str | Unset = UNSET
