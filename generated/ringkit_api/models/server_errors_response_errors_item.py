# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServerErrorsResponseErrorsItem(Model):
    """Server errors response errors item.

    error_code: read-only.
    message: read-only.
    """

    error_code: str
    message: str
