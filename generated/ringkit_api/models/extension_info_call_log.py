# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ExtensionInfoCallLog(Model):
    """Extension info call log.

    Attributes:
        uri: A URI.
    """

    id: int
    uri: str
