# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServerErrorsResponseErrorsItem(Model):
    """Server errors response errors item.

    Attributes:
        error_code: Read-only.
        message: Read-only.
    """

    error_code: str
    message: str
