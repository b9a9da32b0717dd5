# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgeJoinPstnPreferencesDict(TypedDict):
    """`BridgeJoinPstnPreferences` as a dict."""

    prompt_announcement: NotRequired[bool]
    """Whether callers are asked to say their names. `true` if left out."""
    prompt_participants: NotRequired[bool]
    """Whether callers are told how many people are there. `true` if left out."""
