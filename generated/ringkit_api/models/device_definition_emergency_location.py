# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class DeviceDefinitionEmergencyLocation(Model):
    """An emergency response location.

    Attributes:
        id: Identifier of the location, from
            `rc.api.automatic_location_updates.list_emergency_locations`.
    """

    id: str
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""
