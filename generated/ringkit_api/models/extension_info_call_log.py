# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ExtensionInfoCallLog(Model):
    """Extension info call log.

    uri: a URI.
    """

    id: int
    uri: str
