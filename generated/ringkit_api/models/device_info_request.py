# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceInfoRequest(Model):
    """A phone that registers itself.

    Attributes:
        id: The `id` of the device from an earlier registration; a new device is made without it.
        app_external_id: Name of the push certificate; applications on iOS only.
        computer_name: Name of the computer that the softphone runs on.
        serial: Serial number of the phone or of the installation; softphones and mobile applications.
    """

    id: str | Unset = UNSET
    """The `id` of the device from an earlier registration; a new device is made without it."""
    app_external_id: str | Unset = UNSET
    """Name of the push certificate; applications on iOS only."""
    computer_name: str | Unset = UNSET
    """Name of the computer that the softphone runs on."""
    serial: str | Unset = UNSET
    """Serial number of the phone or of the installation; softphones and mobile applications."""
