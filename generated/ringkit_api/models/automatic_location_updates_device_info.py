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
    """Automatic location updates device info."""

    id: str | Unset = UNSET
    type: AutomaticLocationUpdatesDeviceType | Unset = UNSET
    serial: str | Unset = UNSET
    feature_enabled: bool | Unset = UNSET
    name: str | Unset = UNSET
    model_: AutomaticLocationUpdatesModelInfo | Unset = UNSET
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    phone_lines: list[AutomaticLocationUpdatesPhoneLine] | Unset = UNSET
