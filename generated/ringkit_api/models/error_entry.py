# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ErrorEntry(Model):
    """Error entry.

    Attributes:
        error_code: Code of the error; the one thing about it to program against.
        message: Text for people; it may be translated.
    """

    error_code: str
    """Code of the error; the one thing about it to program against."""
    message: str
    """Text for people; it may be translated."""
