# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNotesDeleteRequest(Model):
    """Notes to delete.

    Attributes:
        ids: Notes of the user, at most 100, from `rc.api.message_threads.list_notes`. 1 to 100 items;
            each a UUID.
    """

    ids: list[str]
    """Notes of the user, at most 100, from `rc.api.message_threads.list_notes`."""
