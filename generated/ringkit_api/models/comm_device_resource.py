# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CommDeviceResource(Model):
    """A device.

    Attributes:
        id: Identifier of the device.
        name: Name of the device.
        phone_number: Number on its line, E.164.
    """

    id: str
    """Identifier of the device."""
    name: str | Unset = UNSET
    """Name of the device."""
    phone_number: str | Unset = UNSET
    """Number on its line, E.164."""
