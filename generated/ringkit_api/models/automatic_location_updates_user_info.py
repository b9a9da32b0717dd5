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
    """User, and whether the location is updated.

    Attributes:
        id: Identifier, as other operations take it.
        full_name: Name of the user.
        extension_number: Short number that is dialled inside the account.
        feature_enabled: Whether automatic location updates are on.
        type: Kind of the extension.
        site: Site it belongs to; accounts without sites have only the main one.
        department: Department that the person or extension belongs to.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    full_name: str | Unset = UNSET
    """Name of the user."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    feature_enabled: bool | Unset = UNSET
    """Whether automatic location updates are on."""
    type: AutomaticLocationUpdatesUserInfoType | Unset = UNSET
    """Kind of the extension."""
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    department: str | Unset = UNSET
    """Department that the person or extension belongs to."""
