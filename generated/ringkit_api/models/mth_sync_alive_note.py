# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ThreadAvailabilityEnum

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ringkit_api.models.thread_user_model import ThreadUserModel


@model
class MthSyncAliveNote(Model):
    """Mth sync alive note.

    Attributes:
        text: 1 to 1000 characters.
    """

    record_type: Literal["AliveNote"]
    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: datetime
    last_modified_time: datetime
    text: str | Unset = UNSET
    author: ThreadUserModel | Unset = UNSET
