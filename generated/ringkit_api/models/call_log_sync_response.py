# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record import CallLogRecord
    from ringkit_api.models.call_log_sync_info import CallLogSyncInfo


@model
class CallLogSyncResponse(Page["CallLogRecord"]):
    """Call log sync response.

    Attributes:
        uri: A URI.
    """

    uri: str
    records: list[CallLogRecord]
    sync_info: CallLogSyncInfo
