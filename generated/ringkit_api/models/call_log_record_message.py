# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallLogRecordMessage(Model):
    """Call log record message.

    Attributes:
        uri: A URI.
    """

    id: str
    type: str
    uri: str
