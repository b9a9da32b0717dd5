# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallerIdDeviceInfo(Model):
    """Caller ID device info.

    uri: a URI; read-only.
    name: read-only.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
