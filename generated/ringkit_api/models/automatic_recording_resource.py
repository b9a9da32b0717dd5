# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticRecordingResource(Model):
    """Recording that starts by itself.

    Attributes:
        enabled: Whether calls of the chosen extensions are recorded.
        outbound_call_tones: Whether a tone reminds of the recording in calls that go out.
        outbound_call_announcement: Whether the recording is announced in calls that go out.
        allow_mute: Whether users can pause the recording.
        extension_count: Number of extensions whose calls are recorded.
        retention_period: Days for which recordings are kept.
        max_number_limit: Number of recordings that the account can keep.
    """

    enabled: bool | Unset = UNSET
    """Whether calls of the chosen extensions are recorded."""
    outbound_call_tones: bool | Unset = UNSET
    """Whether a tone reminds of the recording in calls that go out."""
    outbound_call_announcement: bool | Unset = UNSET
    """Whether the recording is announced in calls that go out."""
    allow_mute: bool | Unset = UNSET
    """Whether users can pause the recording."""
    extension_count: int | Unset = UNSET
    """Number of extensions whose calls are recorded."""
    retention_period: int | Unset = UNSET
    """Days for which recordings are kept."""
    max_number_limit: int | Unset = UNSET
    """Number of recordings that the account can keep."""
