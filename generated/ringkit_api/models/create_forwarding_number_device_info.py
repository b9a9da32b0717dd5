# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateForwardingNumberDeviceInfo(Model):
    """Device behind a forwarding number.

    Attributes:
        id: `id` of the device, from `rc.api.devices.list_extension_devices`.
    """

    id: str | Unset = UNSET
    """`id` of the device, from `rc.api.devices.list_extension_devices`."""
