# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

EmergencyLocationInfoAddressStatus = Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]


@model
class EmergencyLocationInfo(Model):
    """Emergency location info."""

    id: str
    name: str | Unset = UNSET
    address_format_id: str | Unset = UNSET
    address_status: EmergencyLocationInfoAddressStatus | Unset = UNSET
