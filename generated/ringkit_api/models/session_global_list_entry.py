# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.wcs_webinar_ref_model import WcsWebinarRefModel


@model
class SessionGlobalListEntry(Model):
    """A session, with its webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        webinar: Webinar that the session belongs to.
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
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    webinar: WcsWebinarRefModel
    """Webinar that the session belongs to."""
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
