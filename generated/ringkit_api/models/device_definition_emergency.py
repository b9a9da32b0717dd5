# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_definition_emergency_location import (
        DeviceDefinitionEmergencyLocation,
    )
    from ringkit_api.models.postal_address import PostalAddress


@model
class DeviceDefinitionEmergency(Model):
    """Where emergency calls come from; give one of the two.

    Attributes:
        location: An emergency response location of the account.
        address: A postal address.
    """

    location: DeviceDefinitionEmergencyLocation | Unset = UNSET
    """An emergency response location of the account."""
    address: PostalAddress | Unset = UNSET
    """A postal address."""
