# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.js_value import JsValue

RecordingStatus = Literal[
    "Processing", "Processed", "Error", "Corrupted", "InProgress", "Purged", "Failed"
]

RecordingAvailabilityStatus = Literal["Alive", "Deleted", "Purged", "NotAvailable"]


@model
class Recording(Model):
    """A recording of a meeting.

    Attributes:
        id: Identifier, as other operations take it.
        start_time: When the recording began, in milliseconds since 1970 UTC.
        url: Address of the file.
        metadata: Further facts, without a fixed form.
        status: How far the recording is; only a Processed one can be played.
        availability_status: Whether the file is still there.
        long_summary: Summary in several sentences, made by a machine.
        short_summary: Summary in one sentence, made by a machine.
        keywords: Words that describe the recording.
    """

    id: str
    """Identifier, as other operations take it."""
    start_time: int | Unset = UNSET
    """When the recording began, in milliseconds since 1970 UTC."""
    url: str | Unset = UNSET
    """Address of the file."""
    metadata: JsValue | Unset = UNSET
    """Further facts, without a fixed form."""
    status: RecordingStatus | Unset = UNSET
    """How far the recording is; only a Processed one can be played."""
    availability_status: RecordingAvailabilityStatus
    """Whether the file is still there."""
    long_summary: str | Unset = UNSET
    """Summary in several sentences, made by a machine."""
    short_summary: str | Unset = UNSET
    """Summary in one sentence, made by a machine."""
    keywords: list[str] | Unset = UNSET
    """Words that describe the recording."""
