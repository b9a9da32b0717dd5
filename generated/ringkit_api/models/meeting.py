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
    """A video meeting.

    Attributes:
        id: Identifier, as other operations take it.
        short_id: Number that people join the meeting with.
        bridge_id: Bridge that the meeting was held on.
        start_time: When it began, in ISO 8601.
        display_name: Name of the meeting.
        host_info: Who held the meeting.
        duration: Length in seconds.
        type: Whether this was a meeting or a call with video.
        status: Whether the meeting is under way or over.
        rights: What the user may do with the meeting.
        long_summary: Summary in several sentences, made by a machine. Deprecated.
        short_summary: Summary in one sentence, made by a machine. Deprecated.
        keywords: Words that describe the meeting. Deprecated.
        participants: Who was there.
        recordings: Recordings of the meeting.
        transcriptions: Transcripts of the meeting.
        notes: Notes of the meeting, made by a machine.
        summary: Summary of the meeting.
        chat_url: Address of what was written in the meeting.
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
    duration: int | Unset = UNSET
    """Length in seconds."""
    type: MeetingType
    """Whether this was a meeting or a call with video."""
    status: MeetingStatus
    """Whether the meeting is under way or over."""
    rights: list[MeetingRights]
    """What the user may do with the meeting."""
    long_summary: str | Unset = UNSET
    """Summary in several sentences, made by a machine."""
    short_summary: str | Unset = UNSET
    """Summary in one sentence, made by a machine."""
    keywords: list[str] | Unset = UNSET
    """Words that describe the meeting."""
    participants: list[Participant]
    """Who was there."""
    recordings: list[Recording]
    """Recordings of the meeting."""
    transcriptions: list[Transcriptions] | Unset = UNSET
    """Transcripts of the meeting."""
    notes: list[MeetingNotes] | Unset = UNSET
    """Notes of the meeting, made by a machine."""
    summary: str | Unset = UNSET
    """Summary of the meeting."""
    chat_url: str | Unset = UNSET
    """Address of what was written in the meeting."""
