# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationDeletionErrorInfo(Model):
    """Why an emergency location cannot be deleted.

    Attributes:
        error_code: Code of the error; the one thing about it to program against.
        message: Text for people; it may be translated.
        additional_info: More about the error, such as the name of the parameter.
    """

    error_code: str | Unset = UNSET
    """Code of the error; the one thing about it to program against."""
    message: str | Unset = UNSET
    """Text for people; it may be translated."""
    additional_info: str | Unset = UNSET
    """More about the error, such as the name of the parameter."""
