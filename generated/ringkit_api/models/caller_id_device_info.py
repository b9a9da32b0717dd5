# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallerIdDeviceInfo(Model):
    """Caller ID device info.

    Attributes:
        uri: A URI; read-only.
        name: Read-only.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
