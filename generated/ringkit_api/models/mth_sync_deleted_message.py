# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class MthSyncDeletedMessage(Model):
    """Mth sync deleted message."""

    record_type: Literal["DeletedMessage"]
    id: str
    thread_id: str
    availability: Literal["Deleted"]
    last_modified_time: datetime
