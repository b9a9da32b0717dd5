# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import SyncTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class SyncInfoModel(Model):
    """Sync info model."""

    sync_type: SyncTypeEnum
    sync_token: str
    sync_time: datetime
