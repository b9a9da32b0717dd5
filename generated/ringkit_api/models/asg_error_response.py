# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.error_entry import ErrorEntry


@model
class ASGErrorResponse(Model):
    """Asg error response."""

    error_code: str
    message: str
    errors: list[ErrorEntry] | Unset = UNSET
