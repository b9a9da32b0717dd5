# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CallLogSyncTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class CallLogSyncInfo(Model):
    """Call log sync info."""

    sync_type: CallLogSyncTypeEnum
    sync_token: str
    sync_time: datetime
