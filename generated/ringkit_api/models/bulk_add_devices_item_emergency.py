# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_add_devices_item_emergency_location import (
        BulkAddDevicesItemEmergencyLocation,
    )
    from ringkit_api.models.postal_address import PostalAddress


@model
class BulkAddDevicesItemEmergency(Model):
    """Where emergency calls come from; give one of the two.

    Attributes:
        location: An emergency response location of the account.
        address: A postal address.
    """

    location: BulkAddDevicesItemEmergencyLocation | Unset = UNSET
    """An emergency response location of the account."""
    address: PostalAddress | Unset = UNSET
    """A postal address."""
