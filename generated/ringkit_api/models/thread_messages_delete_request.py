# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadMessagesDeleteRequest(Model):
    """Messages to delete.

    Attributes:
        ids: Messages, at most 100, from `rc.api.message_threads.list_messages`. 1 to 100 items.
    """

    ids: list[str]
    """Messages, at most 100, from `rc.api.message_threads.list_messages`."""
