# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime


@model
class WcsSessionResource(Model):
    """A session of a webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        scheduled_start_time: When the session is to begin, in ISO 8601.
        scheduled_duration: Planned length of the session in seconds. 30 to 43200.
        time_zone: Name of the time zone, as IANA has it. 3 to 64 characters.
        localized_time_zone_description: Name of the time zone for people.
        panel_join_time_offset: Seconds before the start at which host and panelists may join. At least
            0; `0` if left out.
        title: Title of the session; that of the webinar if missing. At most 512 characters.
        description: Text about the session for those who attend. At most 4096 characters.
        status: State of the session.
        host_join_uri: Address at which the host joins. A URI; 5 to 256 characters; read-only.
        locale_code: Language of the session, such as `en-US`. 2 to 8 characters.
        video_bridge_id: Identifier of the bridge that carries the session. Read-only.
        video_bridge_password: Password of the bridge. A password; read-only.
        video_bridge_pstn_password: Password of the bridge for those who join by telephone. A password;
            read-only.
        attendee_join_uri: Address at which attendees join. A URI; 5 to 256 characters; read-only.
        has_unsent_invites: Whether some invitees have not been mailed yet. Read-only.
    """

    id: str
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    scheduled_start_time: datetime
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int
    """Planned length of the session in seconds."""
    time_zone: str
    """Name of the time zone, as IANA has it."""
    localized_time_zone_description: str | Unset = UNSET
    """Name of the time zone for people."""
    panel_join_time_offset: int | Unset = UNSET
    """Seconds before the start at which host and panelists may join."""
    title: str | Unset = UNSET
    """Title of the session; that of the webinar if missing."""
    description: str | Unset = UNSET
    """Text about the session for those who attend."""
    status: WcsSessionStatusModel | Unset = UNSET
    """State of the session."""
    host_join_uri: str | Unset = UNSET
    """Address at which the host joins."""
    locale_code: str | Unset = UNSET
    """Language of the session, such as `en-US`."""
    video_bridge_id: str | Unset = UNSET
    """Identifier of the bridge that carries the session."""
    video_bridge_password: str | Unset = member(default=UNSET, secret=True)
    """Password of the bridge."""
    video_bridge_pstn_password: str | Unset = member(default=UNSET, secret=True)
    """Password of the bridge for those who join by telephone."""
    attendee_join_uri: str | Unset = UNSET
    """Address at which attendees join."""
    has_unsent_invites: bool | Unset = UNSET
    """Whether some invitees have not been mailed yet."""
