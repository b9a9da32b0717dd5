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
    """An address that emergency services can be sent to.

    Attributes:
        uri: Address of this record on the platform. Read-only.
        id: Identifier, as other operations take it.
        address: Postal address of the location.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        address_status: Whether the address is known to the emergency services.
        usage_status: Whether the location is in use.
        sync_status: How comparing with the provider of emergency calls ended; only if it was asked for.
        address_type: Whether the location has numbers of its own by which emergency services call back.
        visibility: Who sees the location.
        owners: Users who see a private location.
        address_format_id: Identifier of the form that addresses of this country have.
        address_format_status: Whether the form of the address is still the one in use.
        trusted: Whether an address outside the United States was taken without checking it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    address: EmergencyLocationAddressResource | Unset = UNSET
    """Postal address of the location."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    address_status: EmergencyAddressStatus | Unset = UNSET
    """Whether the address is known to the emergency services."""
    usage_status: UsageStatus | Unset = UNSET
    """Whether the location is in use."""
    sync_status: SyncStatus | Unset = UNSET
    """How comparing with the provider of emergency calls ended; only if it was asked for."""
    address_type: EmergencyAddressType | Unset = UNSET
    """Whether the location has numbers of its own by which emergency services call back."""
    visibility: EmergencyLocationVisibility | Unset = UNSET
    """Who sees the location."""
    owners: list[LocationOwnerInfo] | Unset = UNSET
    """Users who see a private location."""
    address_format_id: str | Unset = UNSET
    """Identifier of the form that addresses of this country have."""
    address_format_status: AddressFormatStatus | Unset = UNSET
    """Whether the form of the address is still the one in use."""
    trusted: bool | Unset = UNSET
    """Whether an address outside the United States was taken without checking it."""
