# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus = Literal[
    "Invalid", "Provisioning", "Valid"
]


@model
class DevicePhoneLinesEmergencyAddressInfo(Model):
    """What a line needs for emergency calls.

    Attributes:
        required: Whether the line needs an address.
        local_only: Whether only an address of the country of the number is accepted.
        line_provisioning_status: Whether the line can be used for emergency calls.
    """

    required: bool | Unset = UNSET
    """Whether the line needs an address."""
    local_only: bool | Unset = UNSET
    """Whether only an address of the country of the number is accepted."""
    line_provisioning_status: DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus | Unset = (
        UNSET
    )
    """Whether the line can be used for emergency calls."""
