# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )

AutomaticLocationUpdatesUserInfoType = Literal["User", "Limited"]


@model
class AutomaticLocationUpdatesUserInfo(Model):
    """Automatic location updates user info."""

    id: str | Unset = UNSET
    full_name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    feature_enabled: bool | Unset = UNSET
    type: AutomaticLocationUpdatesUserInfoType | Unset = UNSET
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    department: str | Unset = UNSET
