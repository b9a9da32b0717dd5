# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class HoursIntervalDict(TypedDict):
    """`HoursInterval` as a dict."""

    from_: str
    """Start in the time zone of the request, as `hh:mm`."""
    to: str
    """End in the time zone of the request, as `hh:mm`."""
