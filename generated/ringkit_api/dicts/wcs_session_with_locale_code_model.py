# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.enumerations import WcsSessionStatusModel


class WcsSessionWithLocaleCodeModelDict(TypedDict):
    """`WcsSessionWithLocaleCodeModel` as a dict."""

    scheduled_start_time: datetime
    scheduled_duration: int
    """30 to 43200."""
    time_zone: str
    """3 to 64 characters."""
    localized_time_zone_description: NotRequired[str]
    panel_join_time_offset: NotRequired[int]
    """At least 0; `0` if left out."""
    title: NotRequired[str]
    """At most 512 characters."""
    description: NotRequired[str]
    """At most 4096 characters."""
    status: NotRequired[WcsSessionStatusModel]
    locale_code: NotRequired[str]
    """2 to 8 characters."""
