# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.basic_participant import BasicParticipant
    from ringkit_api.models.host import Host


@model
class AdminAccessMeeting(Model):
    """Admin access meeting."""

    id: str
    short_id: str
    bridge_id: str
    start_time: datetime
    display_name: str
    host_info: Host
    duration: int
    participants: list[BasicParticipant]
    chat_content_uri: str | Unset = UNSET
