# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import SyncTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class SyncInfoModel(Model):
    """Token of a synchronisation.

    Attributes:
        sync_type: Kind of synchronisation, `FSync` for everything anew, `ISync` for changes only.
        sync_token: Token to send with the next synchronisation.
        sync_time: When the synchronisation took place, in ISO 8601.
    """

    sync_type: SyncTypeEnum
    """Kind of synchronisation, `FSync` for everything anew, `ISync` for changes only."""
    sync_token: str
    """Token to send with the next synchronisation."""
    sync_time: datetime
    """When the synchronisation took place, in ISO 8601."""
