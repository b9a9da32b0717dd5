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
    """Wireless access point with its address for emergencies.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        bssid: Hardware address of the wireless access point, six pairs of hexadecimal digits with
            colons.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        emergency_address: Address of the access point; not together with `emergency_location_id`.
        emergency_location: Emergency location whose address emergency services are told.
        emergency_location_id: `id` of the emergency location of the point; not together with
            `emergency_address`. Deprecated.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    bssid: str
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: str
    """Name as people see it."""
    site: EmergencyAddressAutoUpdateSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: EmergencyAddressInfo
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    """Emergency location whose address emergency services are told."""
    emergency_location_id: str | Unset = UNSET
    """`id` of the emergency location of the point; not together with `emergency_address`."""
