# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SyncTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class SyncInfoMessages(Model):
    """Sync info messages.

    Attributes:
        older_records_exist: `false` if left out.
    """

    sync_type: SyncTypeEnum | Unset = UNSET
    sync_token: str | Unset = UNSET
    sync_time: datetime | Unset = UNSET
    older_records_exist: bool | Unset = UNSET
