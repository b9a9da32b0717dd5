# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimeIntervalDict(TypedDict):
    """`TimeInterval` as a dict."""

    from_: NotRequired[str]
    """Start of the interval in the time zone of the extension, as `hh:mm`."""
    to: NotRequired[str]
    """End of the interval in the time zone of the extension, as `hh:mm`."""
