# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SyncTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class SyncInfoMessages(Model):
    """Token of a synchronisation.

    Attributes:
        sync_type: Kind of synchronisation, `FSync` for everything anew, `ISync` for changes only.
        sync_token: Token to send with the next synchronisation.
        sync_time: When the synchronisation took place, in ISO 8601.
        older_records_exist: Whether there are older messages than those in the answer. `false` if left
            out.
    """

    sync_type: SyncTypeEnum | Unset = UNSET
    """Kind of synchronisation, `FSync` for everything anew, `ISync` for changes only."""
    sync_token: str | Unset = UNSET
    """Token to send with the next synchronisation."""
    sync_time: datetime | Unset = UNSET
    """When the synchronisation took place, in ISO 8601."""
    older_records_exist: bool | Unset = UNSET
    """Whether there are older messages than those in the answer."""
