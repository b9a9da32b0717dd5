# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    AddressFormatStatus,
    EmergencyAddressStatus,
    EmergencyAddressType,
    EmergencyLocationVisibility,
    SyncStatus,
    UsageStatus,
)

if TYPE_CHECKING:
    from ringkit_api.models.emergency_location_address_resource import (
        EmergencyLocationAddressResource,
    )
    from ringkit_api.models.location_owner_info import LocationOwnerInfo
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class CommonEmergencyLocationResource(Model):
    """Common emergency location resource.

    Attributes:
        uri: Read-only.
    """

    uri: str | Unset = UNSET
    id: str
    address: EmergencyLocationAddressResource | Unset = UNSET
    name: str | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
    address_status: EmergencyAddressStatus | Unset = UNSET
    usage_status: UsageStatus | Unset = UNSET
    sync_status: SyncStatus | Unset = UNSET
    address_type: EmergencyAddressType | Unset = UNSET
    visibility: EmergencyLocationVisibility | Unset = UNSET
    owners: list[LocationOwnerInfo] | Unset = UNSET
    address_format_id: str | Unset = UNSET
    address_format_status: AddressFormatStatus | Unset = UNSET
    trusted: bool | Unset = UNSET
