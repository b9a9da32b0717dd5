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
    """A video meeting that has ended.

    Attributes:
        id: Identifier, as other operations take it.
        short_id: Number that people join the meeting with.
        bridge_id: Bridge that the meeting was held on.
        start_time: When it began, in ISO 8601.
        display_name: Name of the meeting.
        host_info: Who held the meeting.
        duration: Length in seconds.
        participants: Who was there.
        chat_content_uri: Address of what was written in the meeting.
    """

    id: str
    """Identifier, as other operations take it."""
    short_id: str
    """Number that people join the meeting with."""
    bridge_id: str
    """Bridge that the meeting was held on."""
    start_time: datetime
    """When it began, in ISO 8601."""
    display_name: str
    """Name of the meeting."""
    host_info: Host
    """Who held the meeting."""
    duration: int
    """Length in seconds."""
    participants: list[BasicParticipant]
    """Who was there."""
    chat_content_uri: str | Unset = UNSET
    """Address of what was written in the meeting."""
