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
    """Remove line response.

    Attributes:
        type: `"HardPhone"` if left out.
    """

    id: str
    type: RemoveLineResponseType
    name: str
    serial: str | Unset = UNSET
