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
    time_zone: str
    localized_time_zone_description: NotRequired[str]
    panel_join_time_offset: NotRequired[int]
    title: NotRequired[str]
    description: NotRequired[str]
    status: NotRequired[WcsSessionStatusModel]
    locale_code: NotRequired[str]
