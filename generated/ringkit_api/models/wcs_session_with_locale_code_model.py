# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime


@model
class WcsSessionWithLocaleCodeModel(Model):
    """A session of a webinar.

    Attributes:
        scheduled_start_time: When the session is to begin, in ISO 8601.
        scheduled_duration: Planned length of the session in seconds. 30 to 43200.
        time_zone: Name of the time zone, as IANA has it, such as `Europe/Berlin`. 3 to 64 characters.
        localized_time_zone_description: Name of the time zone for people.
        panel_join_time_offset: Seconds before the start at which host and panelists may join. At least
            0; `0` if left out.
        title: Title of the session; that of the webinar if left out. At most 512 characters.
        description: Text about the session for those who attend. At most 4096 characters.
        status: State of the session; a change may start other things, such as mails.
        host_join_uri: Address at which the host joins. A URI; 5 to 256 characters; read-only.
        locale_code: Language of the session, such as `en-US`. 2 to 8 characters.
    """

    scheduled_start_time: datetime
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int
    """Planned length of the session in seconds."""
    time_zone: str
    """Name of the time zone, as IANA has it, such as `Europe/Berlin`."""
    localized_time_zone_description: str | Unset = UNSET
    """Name of the time zone for people."""
    panel_join_time_offset: int | Unset = UNSET
    """Seconds before the start at which host and panelists may join."""
    title: str | Unset = UNSET
    """Title of the session; that of the webinar if left out."""
    description: str | Unset = UNSET
    """Text about the session for those who attend."""
    status: WcsSessionStatusModel | Unset = UNSET
    """State of the session; a change may start other things, such as mails."""
    host_join_uri: str | Unset = UNSET
    """Address at which the host joins."""
    locale_code: str | Unset = UNSET
    """Language of the session, such as `en-US`."""
