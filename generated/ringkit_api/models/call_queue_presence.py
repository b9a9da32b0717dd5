# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence


@model
class CallQueuePresence(Model):
    """Call queue presence."""

    records: list[CallQueueMemberPresence] | Unset = UNSET
