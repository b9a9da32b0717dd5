# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwSessionRuntimeStatusModel, RcwSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime


@model
class HistorySessionBaseModel(Model):
    """History session base model.

    Attributes:
        start_time: When it began, in ISO 8601.
        end_time: When it ended, in ISO 8601.
        title: Title as people see it. At most 512 characters.
        description: Text that says what it is for. At most 4096 characters.
        scheduled_start_time: When the session is to begin, in ISO 8601.
        scheduled_duration: Planned length of the session in seconds.
        time_zone: Time zone.
        locale_code: Locale as language and country, such as `en-US`. `"en-US"` if left out.
        panel_join_time_offset: At least 0; `0` if left out.
    """

    start_time: datetime | Unset = UNSET
    """When it began, in ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When it ended, in ISO 8601."""
    duration: int | Unset = UNSET
    title: str | Unset = UNSET
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    scheduled_start_time: datetime | Unset = UNSET
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int | Unset = UNSET
    """Planned length of the session in seconds."""
    time_zone: str | Unset = UNSET
    """Time zone."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
    panel_join_time_offset: int | Unset = UNSET
    broadcasting_start_time: datetime | Unset = UNSET
    broadcasting_end_time: datetime | Unset = UNSET
    status: RcwSessionStatusModel | Unset = UNSET
    runtime_status: RcwSessionRuntimeStatusModel | Unset = UNSET
    participant_count: int | Unset = UNSET
    attendee_count: int | Unset = UNSET
    unique_participant_count: int | Unset = UNSET
    unique_attendee_count: int | Unset = UNSET
