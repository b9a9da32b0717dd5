# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwSessionRuntimeStatusModel, RcwSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.recording_model import RecordingModel
    from ringkit_api.models.session_livestream_minimal_model import SessionLivestreamMinimalModel
    from ringkit_api.models.webinar_ref_model import WebinarRefModel


@model
class SessionGlobalResource(Model):
    """A past session of a webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        webinar: Webinar that the session is of.
        start_time: When the session began, ISO 8601.
        end_time: When the session ended, ISO 8601.
        duration: Length in seconds.
        title: Title of the session. At most 512 characters.
        description: Text that says what it is for. At most 4096 characters.
        scheduled_start_time: When the session is to begin, in ISO 8601.
        scheduled_duration: Planned length of the session in seconds.
        time_zone: Time zone that the session was planned in.
        locale_code: Language of the invitations. `"en-US"` if left out.
        panel_join_time_offset: Seconds before the start at which the panel could come in. At least 0;
            `0` if left out.
        broadcasting_start_time: When attendees began to see the session, ISO 8601.
        broadcasting_end_time: When they stopped to see it, ISO 8601.
        status: Whether the session is planned, under way or over.
        runtime_status: Part of the session that is under way; only while it is Active.
        participant_count: Times that people joined, in any role.
        attendee_count: Times that attendees joined.
        unique_participant_count: People who joined, in any role.
        unique_attendee_count: Attendees who joined, each counted once.
        video_bridge_id: Bridge that the session was held on.
        recording: Recording of the session.
        livestreams: Streams of the session to other services.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    webinar: WebinarRefModel
    """Webinar that the session is of."""
    start_time: datetime | Unset = UNSET
    """When the session began, ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When the session ended, ISO 8601."""
    duration: int | Unset = UNSET
    """Length in seconds."""
    title: str | Unset = UNSET
    """Title of the session."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    scheduled_start_time: datetime | Unset = UNSET
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int | Unset = UNSET
    """Planned length of the session in seconds."""
    time_zone: str | Unset = UNSET
    """Time zone that the session was planned in."""
    locale_code: str | Unset = UNSET
    """Language of the invitations."""
    panel_join_time_offset: int | Unset = UNSET
    """Seconds before the start at which the panel could come in."""
    broadcasting_start_time: datetime | Unset = UNSET
    """When attendees began to see the session, ISO 8601."""
    broadcasting_end_time: datetime | Unset = UNSET
    """When they stopped to see it, ISO 8601."""
    status: RcwSessionStatusModel | Unset = UNSET
    """Whether the session is planned, under way or over."""
    runtime_status: RcwSessionRuntimeStatusModel | Unset = UNSET
    """Part of the session that is under way; only while it is Active."""
    participant_count: int | Unset = UNSET
    """Times that people joined, in any role."""
    attendee_count: int | Unset = UNSET
    """Times that attendees joined."""
    unique_participant_count: int | Unset = UNSET
    """People who joined, in any role."""
    unique_attendee_count: int | Unset = UNSET
    """Attendees who joined, each counted once."""
    video_bridge_id: str | Unset = UNSET
    """Bridge that the session was held on."""
    recording: RecordingModel | Unset = UNSET
    """Recording of the session."""
    livestreams: list[SessionLivestreamMinimalModel] | Unset = UNSET
    """Streams of the session to other services."""
