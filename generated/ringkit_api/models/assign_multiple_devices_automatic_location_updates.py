# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AssignMultipleDevicesAutomaticLocationUpdates(Model):
    """Assign multiple devices automatic location updates."""

    enabled_device_ids: list[str] | Unset = UNSET
    disabled_device_ids: list[str] | Unset = UNSET
