# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class MthSyncDeletedNote(Model):
    """A note that was deleted.

    Attributes:
        record_type: Kind of the entry, the same for all of this class.
        id: Identifier, as other operations take it.
        thread_id: Thread of the note.
        availability: Whether the message is there, in the trash or gone.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    record_type: Literal["DeletedNote"]
    """Kind of the entry, the same for all of this class."""
    id: str
    """Identifier, as other operations take it."""
    thread_id: str
    """Thread of the note."""
    availability: Literal["Deleted"]
    """Whether the message is there, in the trash or gone."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
