# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ApiError(Model):
    """Why something was refused.

    Attributes:
        error_code: Code of the error; programs compare this, not the text.
        message: Text for people; it depends on the language.
    """

    error_code: str
    """Code of the error; programs compare this, not the text."""
    message: str
    """Text for people; it depends on the language."""
