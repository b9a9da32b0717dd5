# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence


@model
class CallQueueUpdatePresence(Model):
    """Which members of a queue take calls.

    Attributes:
        records: Members to change.
    """

    records: list[CallQueueMemberPresence] | Unset = UNSET
    """Members to change."""
