# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.presence_navigation_info_uri import PresenceNavigationInfoURI


@model
class PresenceNavigationInfo(Model):
    """Presence navigation info."""

    first_page: PresenceNavigationInfoURI | Unset = UNSET
    next_page: PresenceNavigationInfoURI | Unset = UNSET
    previous_page: PresenceNavigationInfoURI | Unset = UNSET
    last_page: PresenceNavigationInfoURI | Unset = UNSET
