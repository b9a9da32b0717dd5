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
    """Addresses inside a network, with their place.

    Attributes:
        id: Identifier, as other operations take it.
        start_ip: First address of the range.
        end_ip: Last address of the range.
        name: Name of the place, such as a floor.
        emergency_address: Address of the range; not together with `emergency_location_id`.
        emergency_location_id: `id` of the emergency location of the range; not together with
            `emergency_address`.
        emergency_location: Emergency location whose address emergency services are told.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    start_ip: str | Unset = UNSET
    """First address of the range."""
    end_ip: str | Unset = UNSET
    """Last address of the range."""
    name: str | Unset = UNSET
    """Name of the place, such as a floor."""
    emergency_address: LocationUpdatesEmergencyAddressInfoRequest | Unset = UNSET
    """Address of the range; not together with `emergency_location_id`."""
    emergency_location_id: str | Unset = UNSET
    """`id` of the emergency location of the range; not together with `emergency_address`."""
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    """Emergency location whose address emergency services are told."""
