# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@model
class InsightsEventBody(Model):
    """Insights event body."""

    domain: str | Unset = UNSET
    source_session_id: str | Unset = UNSET
    source_record_id: str | Unset = UNSET
    title: str | Unset = UNSET
    call_direction: str | Unset = UNSET
    owner_extension_id: str | Unset = UNSET
    recording_duration_ms: int | Unset = UNSET
    recording_start_time: datetime | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    speaker_info: list[dict[str, Any]] | Unset = UNSET
    insights: dict[str, Any] | Unset = UNSET
