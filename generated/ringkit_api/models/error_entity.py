# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ErrorEntity(Model):
    """Error entity."""

    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    parameter_name: str | Unset = UNSET
    parameter_value: str | Unset = UNSET
