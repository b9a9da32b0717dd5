# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AutomaticRecordingResourceDict(TypedDict):
    """`AutomaticRecordingResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether calls of the chosen extensions are recorded."""
    outbound_call_tones: NotRequired[bool]
    """Whether a tone reminds of the recording in calls that go out."""
    outbound_call_announcement: NotRequired[bool]
    """Whether the recording is announced in calls that go out."""
    allow_mute: NotRequired[bool]
    """Whether users can pause the recording."""
    extension_count: NotRequired[int]
    """Number of extensions whose calls are recorded."""
    retention_period: NotRequired[int]
    """Days for which recordings are kept."""
    max_number_limit: NotRequired[int]
    """Number of recordings that the account can keep."""
