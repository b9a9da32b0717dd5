# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._unset import Unset
    from ringkit_api.models.data_export_task_contact_info import DataExportTaskContactInfo


class CreateDataExportTaskRequestDict(TypedDict):
    """`CreateDataExportTaskRequest` as a dict."""

    time_from: NotRequired[datetime]
    """Earliest time of the data, ISO 8601; 24 hours before `time_to` if left out, at most six months."""
    time_to: NotRequired[datetime]
    """Latest time of the data, ISO 8601; now if left out."""
    contacts: NotRequired[Sequence[DataExportTaskContactInfo | DataExportTaskContactInfoDict]]
    """Export only what these people wrote, what mentions them, and their tasks; at most 30."""
    chat_ids: NotRequired[Sequence[str | int | Unset]]
    """Export only these chats, at most ten: `id` from `rc.api.chats.list_chats`."""


class DataExportTaskContactInfoDict(TypedDict):
    """`DataExportTaskContactInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of the person."""
    email: NotRequired[str]
    """E-mail address of the person. An e-mail address."""
