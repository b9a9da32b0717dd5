# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.dicts.data_export_task_contact_info import DataExportTaskContactInfoDict
    from ringkit_api.models.data_export_task_contact_info import DataExportTaskContactInfo


class CreateDataExportTaskRequestDict(TypedDict):
    """`CreateDataExportTaskRequest` as a dict."""

    time_from: NotRequired[datetime]
    time_to: NotRequired[datetime]
    contacts: NotRequired[Sequence[DataExportTaskContactInfo | DataExportTaskContactInfoDict]]
    chat_ids: NotRequired[Sequence[str]]
