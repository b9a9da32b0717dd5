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
    """Addresses inside a network, with their place.

    Attributes:
        id: Identifier, as other operations take it.
        start_ip: First address of the range.
        end_ip: Last address of the range.
        name: Name of the place, such as a floor.
        emergency_address: Address that emergency services are told.
        emergency_location_id: `id` of the emergency location whose address emergency services are told.
            Deprecated.
        matched: Whether the range was matched, as the platform found.
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
    emergency_address: EmergencyLocationAddressResource | Unset = UNSET
    """Address that emergency services are told."""
    emergency_location_id: str | Unset = UNSET
    """`id` of the emergency location whose address emergency services are told."""
    matched: bool | Unset = UNSET
    """Whether the range was matched, as the platform found."""
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    """Emergency location whose address emergency services are told."""
