# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OptOutBulkAssignFailedEntry(Model):
    """Opt out bulk assign failed entry."""

    to: str | Unset = UNSET
    error_message: str | Unset = UNSET
