# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime


@model
class WcsSessionBaseModel(Model):
    """Wcs session base model.

    Attributes:
        scheduled_start_time: When the session is to begin, in ISO 8601.
        scheduled_duration: Planned length of the session in seconds. 30 to 43200.
        time_zone: Time zone. 3 to 64 characters.
        panel_join_time_offset: At least 0; `0` if left out.
        title: Title as people see it. At most 512 characters.
        description: Text that says what it is for. At most 4096 characters.
        host_join_uri: A URI; 5 to 256 characters; read-only.
    """

    scheduled_start_time: datetime
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int
    """Planned length of the session in seconds."""
    time_zone: str
    """Time zone."""
    localized_time_zone_description: str | Unset = UNSET
    panel_join_time_offset: int | Unset = UNSET
    title: str | Unset = UNSET
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    status: WcsSessionStatusModel | Unset = UNSET
    host_join_uri: str | Unset = UNSET
