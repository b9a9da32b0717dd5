# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommWeeklyRangeResourceDict(TypedDict):
    """`CommWeeklyRangeResource` as a dict."""

    start_time: str
    """First time of day, such as "09:00:00". A time (HH:mm[:ss])."""
    end_time: str
    """Last time of day, such as "18:00:00". A time (HH:mm[:ss])."""
