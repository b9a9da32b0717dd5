# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationDeletionErrorInfo(Model):
    """Location deletion error info."""

    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_info: str | Unset = UNSET
