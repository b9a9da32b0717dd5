# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateNoteRequest(Model):
    """Title and text of a note.

    Attributes:
        title: Title, at most 250 characters.
        body: Text of the note as HTML, at most 1,048,576 characters.
    """

    title: str
    """Title, at most 250 characters."""
    body: str | Unset = UNSET
    """Text of the note as HTML, at most 1,048,576 characters."""
