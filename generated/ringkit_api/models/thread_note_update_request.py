# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNoteUpdateRequest(Model):
    """Thread note update request.

    Attributes:
        text: 1 to 1000 characters.
    """

    text: str
