# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_extract_sync_info import CallLogExtractSyncInfo
    from ringkit_api.models.call_log_record import CallLogRecord


@model
class CallLogExtractSyncResponse(Page["CallLogRecord"]):
    """Call log extract sync response.

    Attributes:
        uri: A URI.
    """

    uri: str
    records: list[CallLogRecord]
    sync_info: CallLogExtractSyncInfo
