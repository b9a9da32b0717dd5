# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallLogRecordDeviceInfo(Model):
    """Call log record device info.

    Attributes:
        uri: A URI.
    """

    id: str
    uri: str
