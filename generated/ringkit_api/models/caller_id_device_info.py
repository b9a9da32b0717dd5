# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallerIdDeviceInfo(Model):
    """A phone.

    Attributes:
        id: `id` of the phone, from `rc.api.devices.list_extension_devices`.
        uri: Address of this record on the platform. A URI; read-only.
        name: Name as people see it. Read-only.
    """

    id: str | Unset = UNSET
    """`id` of the phone, from `rc.api.devices.list_extension_devices`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
