# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BaseCallLogRecordTransferee(Model):
    """Base call log record transferee."""

    telephony_session_id: str | Unset = UNSET
