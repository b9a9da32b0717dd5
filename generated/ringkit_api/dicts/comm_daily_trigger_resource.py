# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CommDailyTriggerResourceDict(TypedDict):
    """`CommDailyTriggerResource` as a dict."""

    trigger_type: Literal["Daily"]
    """Kind of the times, the same for all of this class."""
    start_time: str
    """First time of day, such as "09:00:00". A time (HH:mm[:ss])."""
    end_time: str
    """Last time of day, such as "18:00:00". A time (HH:mm[:ss])."""
