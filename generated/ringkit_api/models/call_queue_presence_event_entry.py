# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.event_extension import EventExtension


@model
class CallQueuePresenceEventEntry(Model):
    """Call queue presence event entry."""

    member_: EventExtension | Unset = UNSET
    accept_current_queue_calls: bool | Unset = UNSET
