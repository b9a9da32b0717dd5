# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

WebAppDeviceRecordStatus = Literal["Offline", "Online"]


@model
class WebAppDeviceRecord(Model):
    """A browser or desktop application in which a user can be called.

    Attributes:
        id: Identifier of the device.
        type: Kind of the device.
        name: Name of the application.
        serial: Identifier of the installation.
        status: Whether the application is registered and can ring. `"Offline"` if left out.
        expires_in: Seconds until its registration ends; only while it is registered.
    """

    id: str
    """Identifier of the device."""
    type: Literal["WebPhone"]
    """Kind of the device."""
    name: str | Unset = UNSET
    """Name of the application."""
    serial: str | Unset = UNSET
    """Identifier of the installation."""
    status: WebAppDeviceRecordStatus
    """Whether the application is registered and can ring."""
    expires_in: int | Unset = UNSET
    """Seconds until its registration ends; only while it is registered."""
