# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


SyncInfoSyncType = Literal["FSync", "ISync"]


@model
class SyncInfo(Model):
    """Sync info.

    Attributes:
        older_records_exist: `false` if left out.
    """

    sync_type: SyncInfoSyncType | Unset = UNSET
    sync_token: str | Unset = UNSET
    sync_time: datetime | Unset = UNSET
    older_records_exist: bool | Unset = UNSET
