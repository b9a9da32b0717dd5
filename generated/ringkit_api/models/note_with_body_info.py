# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.last_modified_by_info import LastModifiedByInfo
    from ringkit_api.models.locked_by_info import LockedByInfo
    from ringkit_api.models.tm_creator_info import TMCreatorInfo

NoteWithBodyInfoStatus = Literal["Active", "Draft"]


@model
class NoteWithBodyInfo(Model):
    """A note with its text.

    Attributes:
        id: Identifier, as other operations take it.
        title: Title as people see it.
        chat_ids: `id` of each chat.
        preview: First part of the text.
        creator: Person who created the note.
        last_modified_by: Who changed it last.
        locked_by: Person who holds the lock; missing if the note is not locked.
        status: Draft until the note is published, then Active.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        type: Always Note.
        body: The whole text, as HTML.
    """

    id: str
    """Identifier, as other operations take it."""
    title: str | Unset = UNSET
    """Title as people see it."""
    chat_ids: list[str] | Unset = UNSET
    """`id` of each chat."""
    preview: str | Unset = UNSET
    """First part of the text."""
    creator: TMCreatorInfo | Unset = UNSET
    """Person who created the note."""
    last_modified_by: LastModifiedByInfo | Unset = UNSET
    """Who changed it last."""
    locked_by: LockedByInfo | Unset = UNSET
    """Person who holds the lock; missing if the note is not locked."""
    status: NoteWithBodyInfoStatus | Unset = UNSET
    """Draft until the note is published, then Active."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    type: Literal["Note"] | Unset = UNSET
    """Always Note."""
    body: str | Unset = UNSET
    """The whole text, as HTML."""
