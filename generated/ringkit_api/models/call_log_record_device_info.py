# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallLogRecordDeviceInfo(Model):
    """Device of a call.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
    """

    id: str
    """Identifier, as other operations take it."""
    uri: str
    """Address of this record on the platform."""
