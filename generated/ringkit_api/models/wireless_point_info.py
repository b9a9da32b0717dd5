# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.emergency_address_auto_update_site_info import (
        EmergencyAddressAutoUpdateSiteInfo,
    )
    from ringkit_api.models.emergency_address_info import EmergencyAddressInfo
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo


@model
class WirelessPointInfo(Model):
    """Wireless point info.

    Attributes:
        uri: A URI.
        emergency_location_id: Deprecated.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    bssid: str
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo | Unset = UNSET
    emergency_address: EmergencyAddressInfo
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    emergency_location_id: str | Unset = UNSET
