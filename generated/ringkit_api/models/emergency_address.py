# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

EmergencyAddressLineProvisioningStatus = Literal["Valid", "Provisioning", "Invalid"]


@model
class EmergencyAddress(Model):
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
    line_provisioning_status: EmergencyAddressLineProvisioningStatus | Unset = UNSET
    """Whether the line can be used for emergency calls."""
