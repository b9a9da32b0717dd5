# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.host import Host


@model
class BasicMeeting(Model):
    """Basic meeting.

    Attributes:
        id: Identifier, as other operations take it.
        start_time: When it began, in ISO 8601.
        display_name: Name that applications show.
    """

    id: str
    """Identifier, as other operations take it."""
    short_id: str
    bridge_id: str | Unset = UNSET
    start_time: datetime
    """When it began, in ISO 8601."""
    display_name: str
    """Name that applications show."""
    host_info: Host
