# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ErrorEntry(Model):
    """Error entry."""

    error_code: str
    message: str
