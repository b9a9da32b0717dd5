# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressEventBody(Model):
    """Which device has another address for emergencies.

    Attributes:
        extension_id: `id` of the extension.
        device_id: `id` of the device.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    device_id: str | Unset = UNSET
    """`id` of the device."""
