# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.device_definition_emergency_location import (
        DeviceDefinitionEmergencyLocationDict,
    )
    from ringkit_api.dicts.postal_address import PostalAddressDict
    from ringkit_api.models.device_definition_emergency_location import (
        DeviceDefinitionEmergencyLocation,
    )
    from ringkit_api.models.postal_address import PostalAddress


class DeviceDefinitionEmergencyDict(TypedDict):
    """`DeviceDefinitionEmergency` as a dict."""

    location: NotRequired[DeviceDefinitionEmergencyLocation | DeviceDefinitionEmergencyLocationDict]
    """An emergency response location of the account."""
    address: NotRequired[PostalAddress | PostalAddressDict]
    """A postal address."""
