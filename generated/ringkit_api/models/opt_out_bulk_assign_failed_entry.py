# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OptOutBulkAssignFailedEntry(Model):
    """A choice that was not recorded.

    Attributes:
        to: Outside number.
        error_message: Why it was not recorded.
    """

    to: str | Unset = UNSET
    """Outside number."""
    error_message: str | Unset = UNSET
    """Why it was not recorded."""
