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
    """Message store report.

    Attributes:
        uri: A URI.
    """

    id: str
    uri: str | Unset = UNSET
    status: MessageStoreReportStatus | Unset = UNSET
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    date_to: datetime | Unset = UNSET
    date_from: datetime | Unset = UNSET
    start_time: datetime | Unset = UNSET
    finish_time: datetime | Unset = UNSET
    message_types: list[PicMessageTypeEnum] | Unset = UNSET
