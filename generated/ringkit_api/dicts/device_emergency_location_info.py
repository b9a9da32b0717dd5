# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import AddressFormatStatus


class DeviceEmergencyLocationInfoDict(TypedDict):
    """`DeviceEmergencyLocationInfo` as a dict."""

    id: NotRequired[str]
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""
    name: NotRequired[str]
    """Name of the location."""
    address_format_id: NotRequired[str]
    """Form of address that the location follows."""
    address_format_status: NotRequired[AddressFormatStatus]
    """Whether this form is still accepted."""
