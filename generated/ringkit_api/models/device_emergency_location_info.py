# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AddressFormatStatus


@model
class DeviceEmergencyLocationInfo(Model):
    """Device emergency location info.

    Attributes:
        trusted: Read-only.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    address_format_id: str | Unset = UNSET
    address_format_status: AddressFormatStatus | Unset = UNSET
    trusted: bool | Unset = UNSET
