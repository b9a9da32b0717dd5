# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record import CallLogRecord
    from ringkit_api.models.call_log_sync_info import CallLogSyncInfo


@model
class CallLogSyncResponse(Page["CallLogRecord"]):
    """Calls that are new or have changed.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Calls that are new or have changed.
        sync_info: What the next synchronisation needs; keep its token.
    """

    uri: str
    """Address of this record on the platform."""
    records: list[CallLogRecord]
    """Calls that are new or have changed."""
    sync_info: CallLogSyncInfo
    """What the next synchronisation needs; keep its token."""
