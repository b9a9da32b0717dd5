# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ErrorEntity(Model):
    """Why something was refused.

    Attributes:
        error_code: Code of the error; programs compare this, not the text.
        message: Text for people; it depends on the language.
        parameter_name: Member of the request that is wrong.
        parameter_value: Its value.
    """

    error_code: str | Unset = UNSET
    """Code of the error; programs compare this, not the text."""
    message: str | Unset = UNSET
    """Text for people; it depends on the language."""
    parameter_name: str | Unset = UNSET
    """Member of the request that is wrong."""
    parameter_value: str | Unset = UNSET
    """Its value."""
