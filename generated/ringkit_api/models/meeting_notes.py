# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import NotesProcessingStatus

if TYPE_CHECKING:
    from typing import Literal


@model
class MeetingNotes(Model):
    """Meeting notes."""

    id: str
    type: Literal["GeneratedNotes"]
    status: NotesProcessingStatus
