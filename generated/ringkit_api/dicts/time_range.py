# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class TimeRangeDict(TypedDict):
    """`TimeRange` as a dict."""

    time_from: datetime
    """Start of the period, in ISO 8601 with offset."""
    time_to: datetime
    """End of the period, in ISO 8601 with offset."""
