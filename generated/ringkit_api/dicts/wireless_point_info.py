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


class WirelessPointInfoDict(TypedDict):
    """`WirelessPointInfo` as a dict."""

    uri: NotRequired[str]
    """A URI."""
    id: NotRequired[str]
    bssid: str
    name: str
    site: NotRequired[EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict]
    emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    emergency_location_id: NotRequired[str]
    """Deprecated."""
