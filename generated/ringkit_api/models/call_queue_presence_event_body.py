# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_presence_event_entry import CallQueuePresenceEventEntry


@model
class CallQueuePresenceEventBody(Model):
    """Which members take calls of a queue.

    Attributes:
        extension_id: `id` of the extension of the member.
        call_queue_id: `id` of the call queue.
        accept_calls: Whether the member takes calls of the queue.
        records: Members whose state changed.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension of the member."""
    call_queue_id: str | Unset = UNSET
    """`id` of the call queue."""
    accept_calls: bool | Unset = UNSET
    """Whether the member takes calls of the queue."""
    records: list[CallQueuePresenceEventEntry] | Unset = UNSET
    """Members whose state changed."""
