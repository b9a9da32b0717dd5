# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.data_export_task_contact_info import DataExportTaskContactInfo


@model
class CreateDataExportTaskRequest(Model):
    """What an export of team messaging holds.

    Attributes:
        time_from: Earliest time of the data, ISO 8601; 24 hours before `time_to` if left out, at most
            six months.
        time_to: Latest time of the data, ISO 8601; now if left out.
        contacts: Export only what these people wrote, what mentions them, and their tasks; at most 30.
        chat_ids: Export only these chats, at most ten: `id` from `rc.api.chats.list_chats`.
    """

    time_from: datetime | Unset = UNSET
    """Earliest time of the data, ISO 8601; 24 hours before `time_to` if left out, at most six months."""
    time_to: datetime | Unset = UNSET
    """Latest time of the data, ISO 8601; now if left out."""
    contacts: list[DataExportTaskContactInfo] | Unset = UNSET
    """Export only what these people wrote, what mentions them, and their tasks; at most 30."""
    chat_ids: list[str] | Unset = UNSET
    """Export only these chats, at most ten: `id` from `rc.api.chats.list_chats`."""
