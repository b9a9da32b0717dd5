# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommWeeklyRangeResourceDict(TypedDict):
    """`CommWeeklyRangeResource` as a dict."""

    start_time: str
    """A time (HH:mm[:ss])."""
    end_time: str
    """A time (HH:mm[:ss])."""
