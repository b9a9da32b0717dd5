# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AddDeviceToInventoryResponseDevicesItem(Model):
    """Add device to inventory response devices item."""

    id: str
