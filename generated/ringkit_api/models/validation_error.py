# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ValidationError(Model):
    """Why a record would be refused.

    Attributes:
        error_code: Code of the error; the one thing about it to program against.
        message: Text for people; it may be translated.
        parameter_name: Name of the parameter or member that was refused.
    """

    error_code: str | Unset = UNSET
    """Code of the error; the one thing about it to program against."""
    message: str | Unset = UNSET
    """Text for people; it may be translated."""
    parameter_name: str | Unset = UNSET
    """Name of the parameter or member that was refused."""
