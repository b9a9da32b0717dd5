# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.data_export_task_contact_info import DataExportTaskContactInfo


@model
class SpecificInfo(Model):
    """Specific info."""

    time_from: datetime | Unset = UNSET
    time_to: datetime | Unset = UNSET
    contacts: list[DataExportTaskContactInfo] | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
