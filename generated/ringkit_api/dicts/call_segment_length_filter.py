# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallSegmentLengthFilterDict(TypedDict):
    """`CallSegmentLengthFilter` as a dict."""

    min_seconds: NotRequired[int]
    """Shortest time in seconds."""
    max_seconds: NotRequired[int]
    """Longest time in seconds."""
