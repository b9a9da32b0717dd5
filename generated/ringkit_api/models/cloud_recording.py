# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.host import Host


@model
class CloudRecording(Model):
    """A recording of a video meeting.

    Attributes:
        id: Identifier, as other operations take it.
        short_id: Number that people join the meeting with.
        bridge_id: Bridge that the meeting was held on.
        start_time: When it began, in ISO 8601.
        display_name: Name of the meeting.
        host_info: Who held the meeting.
        duration: Length in seconds.
        media_link: Signed address of the file, for download.
        url: Page where the recording is played.
        expires_in: How long the addresses are valid.
    """

    id: str
    """Identifier, as other operations take it."""
    short_id: str
    """Number that people join the meeting with."""
    bridge_id: str | Unset = UNSET
    """Bridge that the meeting was held on."""
    start_time: datetime
    """When it began, in ISO 8601."""
    display_name: str
    """Name of the meeting."""
    host_info: Host
    """Who held the meeting."""
    duration: int | Unset = UNSET
    """Length in seconds."""
    media_link: str
    """Signed address of the file, for download."""
    url: str
    """Page where the recording is played."""
    expires_in: str | Unset = UNSET
    """How long the addresses are valid."""
