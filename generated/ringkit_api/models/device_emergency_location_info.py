# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AddressFormatStatus


@model
class DeviceEmergencyLocationInfo(Model):
    """An emergency response location.

    Attributes:
        id: Identifier of the location, from
            `rc.api.automatic_location_updates.list_emergency_locations`.
        name: Name of the location.
        address_format_id: Form of address that the location follows.
        address_format_status: Whether this form is still accepted.
        trusted: Whether an administrator has confirmed the location. Read-only.
    """

    id: str | Unset = UNSET
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""
    name: str | Unset = UNSET
    """Name of the location."""
    address_format_id: str | Unset = UNSET
    """Form of address that the location follows."""
    address_format_status: AddressFormatStatus | Unset = UNSET
    """Whether this form is still accepted."""
    trusted: bool | Unset = UNSET
    """Whether an administrator has confirmed the location."""
