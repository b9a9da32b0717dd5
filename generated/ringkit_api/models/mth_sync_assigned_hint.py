# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.thread_user_model import ThreadUserModel

MthSyncAssignedHintRecordType = Literal[
    "ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"
]


@model
class MthSyncAssignedHint(Model):
    """A thread was given to a colleague.

    Attributes:
        record_type: What was done with the thread.
        id: Identifier, as other operations take it.
        thread_id: The thread.
        last_modified_time: When it was last changed, in ISO 8601.
        initiator: Who did it.
        assignee: Colleague who has the thread now.
        previous_assignee: Colleague who had it before.
    """

    record_type: MthSyncAssignedHintRecordType
    """What was done with the thread."""
    id: str
    """Identifier, as other operations take it."""
    thread_id: str
    """The thread."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    initiator: ThreadUserModel | Unset = UNSET
    """Who did it."""
    assignee: ThreadUserModel | Unset = UNSET
    """Colleague who has the thread now."""
    previous_assignee: ThreadUserModel | Unset = UNSET
    """Colleague who had it before."""
