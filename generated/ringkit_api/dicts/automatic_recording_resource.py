# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AutomaticRecordingResourceDict(TypedDict):
    """`AutomaticRecordingResource` as a dict."""

    enabled: NotRequired[bool]
    outbound_call_tones: NotRequired[bool]
    outbound_call_announcement: NotRequired[bool]
    allow_mute: NotRequired[bool]
    extension_count: NotRequired[int]
    retention_period: NotRequired[int]
    max_number_limit: NotRequired[int]
