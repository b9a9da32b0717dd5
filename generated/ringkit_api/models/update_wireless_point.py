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
class UpdateWirelessPoint(Model):
    """Wireless access point as it is to be.

    Attributes:
        id: Identifier, as other operations take it.
        bssid: Hardware address of the wireless access point, six pairs of hexadecimal digits with
            colons.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        emergency_address: Address of the access point; not together with `emergency_location_id`.
        emergency_location_id: `id` of the emergency location of the point; not together with
            `emergency_address`. Deprecated.
        emergency_location: Emergency location whose address emergency services are told.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    bssid: str | Unset = UNSET
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: EmergencyAddressAutoUpdateSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: EmergencyAddressInfo | Unset = UNSET
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location_id: str | Unset = UNSET
    """`id` of the emergency location of the point; not together with `emergency_address`."""
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    """Emergency location whose address emergency services are told."""
