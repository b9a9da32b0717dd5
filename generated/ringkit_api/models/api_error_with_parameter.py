# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ApiErrorWithParameter(Model):
    """Why something was refused.

    Attributes:
        error_code: Code of the error; programs compare this, not the text.
        message: Text for people; it depends on the language.
        parameter_name: Member of the request that is wrong.
        parameter_value: Its value.
    """

    error_code: str
    """Code of the error; programs compare this, not the text."""
    message: str
    """Text for people; it depends on the language."""
    parameter_name: str | Unset = UNSET
    """Member of the request that is wrong."""
    parameter_value: str | Unset = UNSET
    """Its value."""
