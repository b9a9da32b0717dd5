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
    """Recording."""

    id: str
    start_time: int | Unset = UNSET
    url: str | Unset = UNSET
    metadata: JsValue | Unset = UNSET
    status: RecordingStatus | Unset = UNSET
    availability_status: RecordingAvailabilityStatus
    long_summary: str | Unset = UNSET
    short_summary: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET
