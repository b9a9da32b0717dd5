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
    """Address of the switch, a hardware address in six pairs or an IP address."""
    port: NotRequired[str]
    """Port of the switch, if ports have different addresses."""
    name: NotRequired[str]
    """Name as people see it."""
    site: NotRequired[SwitchSiteInfo | SwitchSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    """Address of the switch; not together with `emergency_location_id`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
    emergency_location_id: NotRequired[str]
    """`id` of the emergency location of the switch; not together with `emergency_address`. Deprecated."""
