# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueServiceLevelSettingsDict(TypedDict):
    """`CallQueueServiceLevelSettings` as a dict."""

    sla_goal: NotRequired[int]
    """Percentage of calls that are to be answered in time."""
    sla_threshold_seconds: NotRequired[int]
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: NotRequired[bool]
    """Whether calls whose caller hung up count."""
    abandoned_threshold_seconds: NotRequired[int]
    """Seconds a caller must have waited for such a call to count."""
