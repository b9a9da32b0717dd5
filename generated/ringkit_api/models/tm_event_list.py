# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_event_info import TMEventInfo
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo


@model
class TMEventList(Model):
    """Tm event list."""

    records: list[TMEventInfo] | Unset = UNSET
    navigation: TMNavigationInfo | Unset = UNSET
