# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

RemoveLineResponseType = Literal[
    "HardPhone",
    "SoftPhone",
    "OtherPhone",
    "MobileDevice",
    "BLA",
    "Paging",
    "WebPhone",
    "WebRTC",
    "ZoomMobile",
    "ZoomPhone",
    "Room",
    "Unknown",
]


@model
class RemoveLineResponse(Model):
    """The phone that was moved to the inventory.

    Attributes:
        id: Identifier of the device.
        type: Kind of the device. `"HardPhone"` if left out.
        name: Name of the device.
        serial: Serial number.
    """

    id: str
    """Identifier of the device."""
    type: RemoveLineResponseType
    """Kind of the device."""
    name: str
    """Name of the device."""
    serial: str | Unset = UNSET
    """Serial number."""
