# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.event_info import EventInfo
    from ringkit_api.models.navigation_info import NavigationInfo


@model
class EventList(Page["EventInfo"]):
    """Event list."""

    records: list[EventInfo] | Unset = UNSET
    navigation: NavigationInfo | Unset = UNSET
