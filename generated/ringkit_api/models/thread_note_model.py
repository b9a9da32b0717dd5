# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ThreadAvailabilityEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.thread_user_model import ThreadUserModel


@model
class ThreadNoteModel(Model):
    """A note for colleagues.

    Attributes:
        id: Identifier, as other operations take it.
        thread_id: Thread of the note.
        availability: Whether the message is there, in the trash or gone.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        text: Text of the note. 1 to 1000 characters.
        author: Colleague who has written it.
    """

    id: str
    """Identifier, as other operations take it."""
    thread_id: str
    """Thread of the note."""
    availability: ThreadAvailabilityEnum
    """Whether the message is there, in the trash or gone."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    text: str | Unset = UNSET
    """Text of the note."""
    author: ThreadUserModel | Unset = UNSET
    """Colleague who has written it."""
