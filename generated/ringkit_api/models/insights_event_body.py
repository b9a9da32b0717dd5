# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@model
class InsightsEventBody(Model):
    """What was found in a recording.

    Attributes:
        domain: Product the recording was made in.
        source_session_id: `id` of the session in that product.
        source_record_id: `id` of the recording in that product.
        title: Title as people see it.
        call_direction: Whether the call came in or went out; only for phone calls.
        owner_extension_id: `id` of the extension that owns the recording.
        recording_duration_ms: Length of the recording in milliseconds.
        recording_start_time: When the recording began, in ISO 8601.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        speaker_info: The people who speak.
        insights: What was found, by kind.
    """

    domain: str | Unset = UNSET
    """Product the recording was made in."""
    source_session_id: str | Unset = UNSET
    """`id` of the session in that product."""
    source_record_id: str | Unset = UNSET
    """`id` of the recording in that product."""
    title: str | Unset = UNSET
    """Title as people see it."""
    call_direction: str | Unset = UNSET
    """Whether the call came in or went out; only for phone calls."""
    owner_extension_id: str | Unset = UNSET
    """`id` of the extension that owns the recording."""
    recording_duration_ms: int | Unset = UNSET
    """Length of the recording in milliseconds."""
    recording_start_time: datetime | Unset = UNSET
    """When the recording began, in ISO 8601."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    speaker_info: list[dict[str, Any]] | Unset = UNSET
    """The people who speak."""
    insights: dict[str, Any] | Unset = UNSET
    """What was found, by kind."""
