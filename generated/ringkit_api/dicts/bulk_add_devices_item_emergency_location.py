# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class BulkAddDevicesItemEmergencyLocationDict(TypedDict):
    """`BulkAddDevicesItemEmergencyLocation` as a dict."""

    id: str
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""
