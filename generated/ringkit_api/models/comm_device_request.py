# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommDeviceRequest(Model):
    """A device.

    Attributes:
        id: The `id` of the device, from `rc.api.devices.list_extension_devices`.
    """

    id: str
    """The `id` of the device, from `rc.api.devices.list_extension_devices`."""
