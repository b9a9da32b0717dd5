# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.emergency_address_auto_update_site_info import (
        EmergencyAddressAutoUpdateSiteInfoDict,
    )
    from ringkit_api.dicts.emergency_address_info import EmergencyAddressInfoDict
    from ringkit_api.dicts.emergency_location_info import EmergencyLocationInfoDict
    from ringkit_api.models.emergency_address_auto_update_site_info import (
        EmergencyAddressAutoUpdateSiteInfo,
    )
    from ringkit_api.models.emergency_address_info import EmergencyAddressInfo
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo


class CreateWirelessPointDict(TypedDict):
    """`CreateWirelessPoint` as a dict."""

    bssid: str
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: str
    """Name as people see it."""
    site: NotRequired[EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
    emergency_location_id: NotRequired[str]
    """`id` of the emergency location of the point; not together with `emergency_address`. Deprecated."""
