# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bulk_add_devices_item_emergency_location import (
        BulkAddDevicesItemEmergencyLocationDict,
    )
    from ringkit_api.dicts.postal_address import PostalAddressDict
    from ringkit_api.models.bulk_add_devices_item_emergency_location import (
        BulkAddDevicesItemEmergencyLocation,
    )
    from ringkit_api.models.postal_address import PostalAddress


class BulkAddDevicesItemEmergencyDict(TypedDict):
    """`BulkAddDevicesItemEmergency` as a dict."""

    location: NotRequired[
        BulkAddDevicesItemEmergencyLocation | BulkAddDevicesItemEmergencyLocationDict
    ]
    """An emergency response location of the account."""
    address: NotRequired[PostalAddress | PostalAddressDict]
    """A postal address."""
