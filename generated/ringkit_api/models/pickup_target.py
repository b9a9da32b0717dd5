# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PickupTarget(Model):
    """Device that takes a parked call.

    Attributes:
        device_id: `id` of the device that takes the call, from `rc.api.devices.list_extension_devices`.
    """

    device_id: str
    """`id` of the device that takes the call, from `rc.api.devices.list_extension_devices`."""
