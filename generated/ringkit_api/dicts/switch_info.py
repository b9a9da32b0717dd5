# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.emergency_address_info import EmergencyAddressInfoDict
    from ringkit_api.dicts.emergency_location_info import EmergencyLocationInfoDict
    from ringkit_api.dicts.switch_site_info import SwitchSiteInfoDict
    from ringkit_api.models.emergency_address_info import EmergencyAddressInfo
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo
    from ringkit_api.models.switch_site_info import SwitchSiteInfo


class SwitchInfoDict(TypedDict):
    """`SwitchInfo` as a dict."""

    chassis_id: str
    port: NotRequired[str]
    name: NotRequired[str]
    site: NotRequired[SwitchSiteInfo | SwitchSiteInfoDict]
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    emergency_location_id: NotRequired[str]
    """Deprecated."""
