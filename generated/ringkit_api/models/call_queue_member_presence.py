# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member import CallQueueMember


@model
class CallQueueMemberPresence(Model):
    """Whether a member of a queue takes calls.

    Attributes:
        member_: The member.
        accept_queue_calls: Whether the member takes calls of queues at all; only read. Read-only.
        accept_current_queue_calls: Whether the member takes calls of this queue.
    """

    member_: CallQueueMember | Unset = UNSET
    """The member."""
    accept_queue_calls: bool | Unset = UNSET
    """Whether the member takes calls of queues at all; only read."""
    accept_current_queue_calls: bool | Unset = UNSET
    """Whether the member takes calls of this queue."""
