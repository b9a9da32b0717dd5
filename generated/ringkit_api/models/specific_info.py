# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.data_export_task_contact_info import DataExportTaskContactInfo


@model
class SpecificInfo(Model):
    """What the export holds.

    Attributes:
        time_from: Earliest time of the data, ISO 8601.
        time_to: Latest time of the data, ISO 8601.
        contacts: People whose data it is.
        chat_ids: Chats whose data it is.
    """

    time_from: datetime | Unset = UNSET
    """Earliest time of the data, ISO 8601."""
    time_to: datetime | Unset = UNSET
    """Latest time of the data, ISO 8601."""
    contacts: list[DataExportTaskContactInfo] | Unset = UNSET
    """People whose data it is."""
    chat_ids: list[str] | Unset = UNSET
    """Chats whose data it is."""
