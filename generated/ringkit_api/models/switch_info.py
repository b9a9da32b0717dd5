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
    """Switch info.

    Attributes:
        uri: A URI; read-only.
        id: Read-only.
        emergency_location_id: Deprecated.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    chassis_id: str
    port: str | Unset = UNSET
    name: str | Unset = UNSET
    site: SwitchSiteInfo | Unset = UNSET
    emergency_address: EmergencyAddressInfo | Unset = UNSET
    emergency_location: EmergencyLocationInfo | Unset = UNSET
    emergency_location_id: str | Unset = UNSET
