# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.emergency_location_info import EmergencyLocationInfoDict
    from ringkit_api.dicts.location_updates_emergency_address_info_request import (
        LocationUpdatesEmergencyAddressInfoRequestDict,
    )
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo
    from ringkit_api.models.location_updates_emergency_address_info_request import (
        LocationUpdatesEmergencyAddressInfoRequest,
    )


class PrivateIpRangeInfoRequestDict(TypedDict):
    """`PrivateIpRangeInfoRequest` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    start_ip: NotRequired[str]
    """First address of the range."""
    end_ip: NotRequired[str]
    """Last address of the range."""
    name: NotRequired[str]
    """Name of the place, such as a floor."""
    emergency_address: NotRequired[
        LocationUpdatesEmergencyAddressInfoRequest | LocationUpdatesEmergencyAddressInfoRequestDict
    ]
    """Address of the range; not together with `emergency_location_id`."""
    emergency_location_id: NotRequired[str]
    """`id` of the emergency location of the range; not together with `emergency_address`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
