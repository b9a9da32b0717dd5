# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AutomaticLocationUpdatesDeviceType

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_model_info import (
        AutomaticLocationUpdatesModelInfo,
    )
    from ringkit_api.models.automatic_location_updates_phone_line import (
        AutomaticLocationUpdatesPhoneLine,
    )
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )


@model
class AutomaticLocationUpdatesDeviceInfo(Model):
    """Device, and whether its location is updated.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the device.
        serial: Serial number of a phone; known once the phone is in use.
        feature_enabled: Whether automatic location updates are on.
        name: Name as people see it.
        model_: Model of the phone.
        site: Site it belongs to; accounts without sites have only the main one.
        phone_lines: Lines of the device.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    type: AutomaticLocationUpdatesDeviceType | Unset = UNSET
    """Kind of the device."""
    serial: str | Unset = UNSET
    """Serial number of a phone; known once the phone is in use."""
    feature_enabled: bool | Unset = UNSET
    """Whether automatic location updates are on."""
    name: str | Unset = UNSET
    """Name as people see it."""
    model_: AutomaticLocationUpdatesModelInfo | Unset = UNSET
    """Model of the phone."""
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    phone_lines: list[AutomaticLocationUpdatesPhoneLine] | Unset = UNSET
    """Lines of the device."""
