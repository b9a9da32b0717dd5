# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence


@model
class CallQueuePresence(Page["CallQueueMemberPresence"]):
    """Which members of a queue take calls.

    Attributes:
        records: The members.
    """

    records: list[CallQueueMemberPresence] | Unset = UNSET
    """The members."""
