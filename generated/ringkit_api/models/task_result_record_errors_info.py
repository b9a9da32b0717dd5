# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TaskResultRecordErrorsInfo(Model):
    """Task result record errors info."""

    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    parameter_name: str | Unset = UNSET
    description: str | Unset = UNSET
