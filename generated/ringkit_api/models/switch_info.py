# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.emergency_address_info import EmergencyAddressInfo
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfo
    from ringkit_api.models.switch_site_info import SwitchSiteInfo


@model
class SwitchInfo(Model):
    """Network switch with its address for emergencies.

    Attributes:
        uri: Address of this record on the platform. A URI; read-only.
        id: Identifier, as other operations take it. Read-only.
        chassis_id: Address of the switch, a hardware address in six pairs or an IP address.
        port: Port of the switch, if ports have different addresses.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        emergency_address: Address of the switch; not together with `emergency_location_id`.
        emergency_location: Emergency location whose address emergency services are told.
        emergency_location_id: `id` of the emergency location of the switch; not together with
            `emergency_address`. Deprecated.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    chassis_id: str
    """Address of the switch, a hardware address in six pairs or an IP address."""
    port: str | Unset = UNSET
    """Port of the switch, if ports have different addresses."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: SwitchSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: EmergencyAddressInfo | Unset = UNSET
    """Address of the switch; not together with `emergency_location_id`."""
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    """Emergency location whose address emergency services are told."""
    emergency_location_id: str | Unset = UNSET
    """`id` of the emergency location of the switch; not together with `emergency_address`."""
