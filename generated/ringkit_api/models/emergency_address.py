# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

EmergencyAddressLineProvisioningStatus = Literal["Valid", "Provisioning", "Invalid"]


@model
class EmergencyAddress(Model):
    """Emergency address."""

    required: bool | Unset = UNSET
    local_only: bool | Unset = UNSET
    line_provisioning_status: EmergencyAddressLineProvisioningStatus | Unset = UNSET
