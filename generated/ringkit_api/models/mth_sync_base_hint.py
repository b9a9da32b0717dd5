# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.thread_user_model import ThreadUserModel

MthSyncBaseHintRecordType = Literal[
    "ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"
]


@model
class MthSyncBaseHint(Model):
    """A change of a thread.

    Attributes:
        record_type: What was done with the thread.
        id: Identifier, as other operations take it.
        thread_id: The thread.
        last_modified_time: When it was last changed, in ISO 8601.
        initiator: Who did it.
    """

    record_type: MthSyncBaseHintRecordType
    """What was done with the thread."""
    id: str
    """Identifier, as other operations take it."""
    thread_id: str
    """The thread."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    initiator: ThreadUserModel | Unset = UNSET
    """Who did it."""
