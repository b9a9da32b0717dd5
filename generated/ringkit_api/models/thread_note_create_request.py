# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNoteCreateRequest(Model):
    """Thread note create request.

    Attributes:
        text: 1 to 1000 characters.
    """

    thread_id: str
    text: str
