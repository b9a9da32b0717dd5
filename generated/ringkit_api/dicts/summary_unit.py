# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class SummaryUnitDict(TypedDict):
    """`SummaryUnit` as a dict."""

    speaker_id: str
    text: str
    start: float
    end: float
