# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.sync_info_model import SyncInfoModel
    from ringkit_api.models.thread_entry_sync_item import ThreadEntrySyncItem


@model
class ThreadEntriesSyncList(Page["ThreadEntrySyncItem"]):
    """Thread entries sync list.

    Attributes:
        records: Messages, notes and hints, the latest change first.
        sync_info: What the next synchronisation needs; keep its token.
    """

    records: list[ThreadEntrySyncItem]
    """Messages, notes and hints, the latest change first."""
    sync_info: SyncInfoModel
    """What the next synchronisation needs; keep its token."""
