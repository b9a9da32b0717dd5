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
    start_ip: NotRequired[str]
    end_ip: NotRequired[str]
    name: NotRequired[str]
    emergency_address: NotRequired[
        LocationUpdatesEmergencyAddressInfoRequest | LocationUpdatesEmergencyAddressInfoRequestDict
    ]
    emergency_location_id: NotRequired[str]
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
