# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo
    from ringkit_api.models.location_updates_emergency_address_info_request import (
        LocationUpdatesEmergencyAddressInfoRequest,
    )


@model
class PrivateIpRangeInfoRequest(Model):
    """Private ip range info request."""

    id: str | Unset = UNSET
    start_ip: str | Unset = UNSET
    end_ip: str | Unset = UNSET
    name: str | Unset = UNSET
    emergency_address: LocationUpdatesEmergencyAddressInfoRequest | Unset = UNSET
    emergency_location_id: str | Unset = UNSET
    emergency_location: EmergencyLocationInfo | Unset = UNSET
