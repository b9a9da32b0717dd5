# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_id import CallQueueId


@model
class ExtensionCallQueueUpdatePresence(Model):
    """Whether a user takes calls of a queue.

    Attributes:
        call_queue: The queue.
        accept_calls: Whether the user takes calls of this queue.
    """

    call_queue: CallQueueId | Unset = UNSET
    """The queue."""
    accept_calls: bool | Unset = UNSET
    """Whether the user takes calls of this queue."""
