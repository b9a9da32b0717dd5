# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.message_thread import MessageThread
    from ringkit_api.models.sync_info_model import SyncInfoModel


@model
class ThreadSyncList(Page["MessageThread"]):
    """Thread sync list.

    Attributes:
        records: Threads, the latest change first; of later synchronisations only those that changed.
        sync_info: What the next synchronisation needs; keep its token.
    """

    records: list[MessageThread]
    """Threads, the latest change first; of later synchronisations only those that changed."""
    sync_info: SyncInfoModel
    """What the next synchronisation needs; keep its token."""
