# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CallRecordingUpdateDict(TypedDict):
    """`CallRecordingUpdate` as a dict."""

    active: bool
    """True to resume, false to pause."""
