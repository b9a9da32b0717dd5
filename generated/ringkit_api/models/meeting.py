# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.host import Host
    from ringkit_api.models.meeting_notes import MeetingNotes
    from ringkit_api.models.participant import Participant
    from ringkit_api.models.recording import Recording
    from ringkit_api.models.transcriptions import Transcriptions

MeetingType = Literal["Meeting", "Call"]

MeetingStatus = Literal["InProgress", "Done"]

MeetingRights = Literal["delete", "download", "share"]


@model
class Meeting(Model):
    """Meeting.

    Attributes:
        long_summary: Deprecated.
        short_summary: Deprecated.
        keywords: Deprecated.
    """

    id: str
    short_id: str
    bridge_id: str
    start_time: datetime
    display_name: str
    host_info: Host
    duration: int | Unset = UNSET
    type: MeetingType
    status: MeetingStatus
    rights: list[MeetingRights]
    long_summary: str | Unset = UNSET
    short_summary: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    participants: list[Participant]
    recordings: list[Recording]
    transcriptions: list[Transcriptions] | Unset = UNSET
    notes: list[MeetingNotes] | Unset = UNSET
    summary: str | Unset = UNSET
    chat_url: str | Unset = UNSET
