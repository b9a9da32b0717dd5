# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AccountHistoryRecordDetailsParameters(Model):
    """Account history record details parameters."""

    key: str
    value: str
