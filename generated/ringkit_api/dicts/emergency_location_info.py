# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfoAddressStatus


class EmergencyLocationInfoDict(TypedDict):
    """`EmergencyLocationInfo` as a dict."""

    id: str
    """`id` of the emergency location, from `list_emergency_locations`."""
    name: NotRequired[str]
    """Name as people see it."""
    address_format_id: NotRequired[str]
    """Identifier of the form that addresses of this country have."""
    address_status: NotRequired[EmergencyLocationInfoAddressStatus]
    """Whether the address is known to the emergency services."""
