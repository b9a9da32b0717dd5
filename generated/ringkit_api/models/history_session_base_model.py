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
        title: At most 512 characters.
        description: At most 4096 characters.
        locale_code: `"en-US"` if left out.
        panel_join_time_offset: At least 0; `0` if left out.
    """

    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    duration: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    scheduled_start_time: datetime | Unset = UNSET
    scheduled_duration: int | Unset = UNSET
    time_zone: str | Unset = UNSET
    locale_code: str | Unset = UNSET
    panel_join_time_offset: int | Unset = UNSET
    broadcasting_start_time: datetime | Unset = UNSET
    broadcasting_end_time: datetime | Unset = UNSET
    status: RcwSessionStatusModel | Unset = UNSET
    runtime_status: RcwSessionRuntimeStatusModel | Unset = UNSET
    participant_count: int | Unset = UNSET
    attendee_count: int | Unset = UNSET
    unique_participant_count: int | Unset = UNSET
    unique_attendee_count: int | Unset = UNSET
