# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member import CallQueueMember


@model
class CallQueueMemberPresence(Model):
    """Call queue member presence.

    Attributes:
        accept_queue_calls: Read-only.
    """

    member_: CallQueueMember | Unset = UNSET
    accept_queue_calls: bool | Unset = UNSET
    accept_current_queue_calls: bool | Unset = UNSET
