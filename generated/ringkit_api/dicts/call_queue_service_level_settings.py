# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueServiceLevelSettingsDict(TypedDict):
    """`CallQueueServiceLevelSettings` as a dict."""

    sla_goal: NotRequired[int]
    sla_threshold_seconds: NotRequired[int]
    include_abandoned_calls: NotRequired[bool]
    abandoned_threshold_seconds: NotRequired[int]
