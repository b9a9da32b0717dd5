# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class SummaryUnitDict(TypedDict):
    """`SummaryUnit` as a dict."""

    speaker_id: str
    """Any text that tells the speakers apart."""
    text: str
    """What was said."""
    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
