# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueInfoRequestDict(TypedDict):
    """`CallQueueInfoRequest` as a dict."""

    sla_goal: NotRequired[int]
    """Calls that should be answered in time, in percent."""
    sla_threshold_seconds: NotRequired[int]
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: NotRequired[bool]
    """Whether calls that were given up count."""
    abandoned_threshold_seconds: NotRequired[int]
    """Given-up calls that are shorter than this do not count, in seconds; 0 counts all."""
