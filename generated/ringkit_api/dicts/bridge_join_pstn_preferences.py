# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgeJoinPstnPreferencesDict(TypedDict):
    """`BridgeJoinPstnPreferences` as a dict."""

    prompt_announcement: NotRequired[bool]
    """`true` if left out."""
    prompt_participants: NotRequired[bool]
    """`true` if left out."""
