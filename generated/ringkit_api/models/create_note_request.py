# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateNoteRequest(Model):
    """Create note request."""

    title: str
    body: str | Unset = UNSET
