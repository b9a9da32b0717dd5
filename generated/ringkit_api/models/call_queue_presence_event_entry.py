# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.event_extension import EventExtension


@model
class CallQueuePresenceEventEntry(Model):
    """Whether a member takes calls of a queue.

    Attributes:
        member_: Member of the queue.
        accept_current_queue_calls: Whether the member takes calls of the queue.
    """

    member_: EventExtension | Unset = UNSET
    """Member of the queue."""
    accept_current_queue_calls: bool | Unset = UNSET
    """Whether the member takes calls of the queue."""
