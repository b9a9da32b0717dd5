# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AssignMultipleDevicesAutomaticLocationUpdates(Model):
    """Devices for which automatic location updates are turned on and off.

    Attributes:
        enabled_device_ids: `id` of each device for which updates are turned on.
        disabled_device_ids: `id` of each device for which updates are turned off.
    """

    enabled_device_ids: list[str] | Unset = UNSET
    """`id` of each device for which updates are turned on."""
    disabled_device_ids: list[str] | Unset = UNSET
    """`id` of each device for which updates are turned off."""
