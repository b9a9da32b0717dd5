# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

WebAppDeviceRecordStatus = Literal["Offline", "Online"]


@model
class WebAppDeviceRecord(Model):
    """Web app device record.

    Attributes:
        status: `"Offline"` if left out.
    """

    id: str
    type: Literal["WebPhone"]
    name: str | Unset = UNSET
    serial: str | Unset = UNSET
    status: WebAppDeviceRecordStatus
    expires_in: int | Unset = UNSET
