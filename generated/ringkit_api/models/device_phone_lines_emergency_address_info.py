# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus = Literal[
    "Invalid", "Provisioning", "Valid"
]


@model
class DevicePhoneLinesEmergencyAddressInfo(Model):
    """Device phone lines emergency address info."""

    required: bool | Unset = UNSET
    local_only: bool | Unset = UNSET
    line_provisioning_status: DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus | Unset = (
        UNSET
    )
