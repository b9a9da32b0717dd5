# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence


@model
class CallQueuePresence(Page["CallQueueMemberPresence"]):
    """Call queue presence."""

    records: list[CallQueueMemberPresence] | Unset = UNSET
