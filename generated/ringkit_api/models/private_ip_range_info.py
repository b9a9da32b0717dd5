# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.emergency_location_address_resource import (
        EmergencyLocationAddressResource,
    )
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo


@model
class PrivateIpRangeInfo(Model):
    """Private ip range info.

    Attributes:
        emergency_location_id: Deprecated.
    """

    id: str | Unset = UNSET
    start_ip: str | Unset = UNSET
    end_ip: str | Unset = UNSET
    name: str | Unset = UNSET
    emergency_address: EmergencyLocationAddressResource | Unset = UNSET
    emergency_location_id: str | Unset = UNSET
    matched: bool | Unset = UNSET
    emergency_location: EmergencyLocationInfo | Unset = UNSET
