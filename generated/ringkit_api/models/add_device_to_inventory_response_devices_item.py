# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AddDeviceToInventoryResponseDevicesItem(Model):
    """A new phone of the inventory.

    Attributes:
        id: Identifier of the device.
    """

    id: str
    """Identifier of the device."""
