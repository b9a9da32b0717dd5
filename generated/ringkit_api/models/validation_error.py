# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ValidationError(Model):
    """Validation error."""

    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    parameter_name: str | Unset = UNSET
