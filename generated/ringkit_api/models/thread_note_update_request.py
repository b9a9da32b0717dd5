# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNoteUpdateRequest(Model):
    """A new text.

    Attributes:
        text: New text of the note. 1 to 1000 characters.
    """

    text: str
    """New text of the note."""
