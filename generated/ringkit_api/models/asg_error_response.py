# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.error_entry import ErrorEntry


@model
class ASGErrorResponse(Model):
    """Asg error response.

    Attributes:
        error_code: Code of the error; the one thing about it to program against.
        message: Text for people; it may be translated.
        errors: What was refused, one entry for each reason.
    """

    error_code: str
    """Code of the error; the one thing about it to program against."""
    message: str
    """Text for people; it may be translated."""
    errors: list[ErrorEntry] | Unset = UNSET
    """What was refused, one entry for each reason."""
