# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PicMessageTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


MessageStoreReportStatus = Literal[
    "Accepted", "Pending", "InProgress", "AttemptFailed", "Failed", "Completed", "Cancelled"
]


@model
class MessageStoreReport(Model):
    """An export of messages.

    Attributes:
        id: Identifier of the task, for `rc.api.message_exports.read_message_store_report_task`.
        uri: Address of this record on the platform. A URI.
        status: How far the export is.
        account_id: `id` of the account.
        extension_id: Extension of the user who started it.
        date_to: Latest time of the messages, ISO 8601.
        date_from: Earliest time of the messages, ISO 8601.
        start_time: When the export began, ISO 8601.
        finish_time: When the export ended, ISO 8601.
        message_types: Kinds of messages that are exported.
    """

    id: str
    """Identifier of the task, for `rc.api.message_exports.read_message_store_report_task`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    status: MessageStoreReportStatus | Unset = UNSET
    """How far the export is."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """Extension of the user who started it."""
    date_to: datetime | Unset = UNSET
    """Latest time of the messages, ISO 8601."""
    date_from: datetime | Unset = UNSET
    """Earliest time of the messages, ISO 8601."""
    start_time: datetime | Unset = UNSET
    """When the export began, ISO 8601."""
    finish_time: datetime | Unset = UNSET
    """When the export ended, ISO 8601."""
    message_types: list[PicMessageTypeEnum] | Unset = UNSET
    """Kinds of messages that are exported."""
