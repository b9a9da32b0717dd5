# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.enumerations import WcsSessionStatusModel


class WcsSessionWithLocaleCodeModelDict(TypedDict):
    """`WcsSessionWithLocaleCodeModel` as a dict."""

    scheduled_start_time: datetime
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int
    """Planned length of the session in seconds. 30 to 43200."""
    time_zone: str
    """Name of the time zone, as IANA has it, such as `Europe/Berlin`. 3 to 64 characters."""
    localized_time_zone_description: NotRequired[str]
    """Name of the time zone for people."""
    panel_join_time_offset: NotRequired[int]
    """Seconds before the start at which host and panelists may join. At least 0; `0` if left out."""
    title: NotRequired[str]
    """Title of the session; that of the webinar if left out. At most 512 characters."""
    description: NotRequired[str]
    """Text about the session for those who attend. At most 4096 characters."""
    status: NotRequired[WcsSessionStatusModel]
    """State of the session; a change may start other things, such as mails."""
    locale_code: NotRequired[str]
    """Language of the session, such as `en-US`. 2 to 8 characters."""
