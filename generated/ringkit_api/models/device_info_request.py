# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceInfoRequest(Model):
    """Device info request."""

    id: str | Unset = UNSET
    app_external_id: str | Unset = UNSET
    computer_name: str | Unset = UNSET
    serial: str | Unset = UNSET
