# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


SyncInfoSyncType = Literal["FSync", "ISync"]


@model
class SyncInfo(Model):
    """Token of a synchronisation.

    Attributes:
        sync_type: Whether this was a full synchronisation or one of changes.
        sync_token: Token to send with the next synchronisation; keep only the latest.
        sync_time: When the server made the answer.
        older_records_exist: Whether there are older records than those in the answer. `false` if left
            out.
    """

    sync_type: SyncInfoSyncType | Unset = UNSET
    """Whether this was a full synchronisation or one of changes."""
    sync_token: str | Unset = UNSET
    """Token to send with the next synchronisation; keep only the latest."""
    sync_time: datetime | Unset = UNSET
    """When the server made the answer."""
    older_records_exist: bool | Unset = UNSET
    """Whether there are older records than those in the answer."""
