# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServerErrorsResponseErrorsItem(Model):
    """Server errors response errors item.

    Attributes:
        error_code: Code of the error; the one thing about it to program against. Read-only.
        message: Text for people; it may be translated. Read-only.
    """

    error_code: str
    """Code of the error; the one thing about it to program against."""
    message: str
    """Text for people; it may be translated."""
