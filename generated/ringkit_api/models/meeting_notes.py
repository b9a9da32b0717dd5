# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import NotesProcessingStatus

if TYPE_CHECKING:
    from typing import Literal


@model
class MeetingNotes(Model):
    """Notes of a meeting.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the notes.
        status: How far the notes are; only Processed ones can be read.
    """

    id: str
    """Identifier, as other operations take it."""
    type: Literal["GeneratedNotes"]
    """Kind of the notes."""
    status: NotesProcessingStatus
    """How far the notes are; only Processed ones can be read."""
