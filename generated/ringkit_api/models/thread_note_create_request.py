# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNoteCreateRequest(Model):
    """A note to write.

    Attributes:
        thread_id: Thread of the note, from `rc.api.message_threads.list_threads`; it must be open.
        text: Text of the note. 1 to 1000 characters.
    """

    thread_id: str
    """Thread of the note, from `rc.api.message_threads.list_threads`; it must be open."""
    text: str
    """Text of the note."""
