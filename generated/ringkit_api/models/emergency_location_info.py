# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

EmergencyLocationInfoAddressStatus = Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]


@model
class EmergencyLocationInfo(Model):
    """Emergency location of a network, switch or access point.

    Attributes:
        id: `id` of the emergency location, from `list_emergency_locations`.
        name: Name as people see it.
        address_format_id: Identifier of the form that addresses of this country have.
        address_status: Whether the address is known to the emergency services.
    """

    id: str
    """`id` of the emergency location, from `list_emergency_locations`."""
    name: str | Unset = UNSET
    """Name as people see it."""
    address_format_id: str | Unset = UNSET
    """Identifier of the form that addresses of this country have."""
    address_status: EmergencyLocationInfoAddressStatus | Unset = UNSET
    """Whether the address is known to the emergency services."""
