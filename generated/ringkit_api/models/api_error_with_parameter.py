# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ApiErrorWithParameter(Model):
    """API error with parameter."""

    error_code: str
    message: str
    parameter_name: str | Unset = UNSET
    parameter_value: str | Unset = UNSET
