# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_presence_event_entry import CallQueuePresenceEventEntry


@model
class CallQueuePresenceEventBody(Model):
    """Call queue presence event body."""

    extension_id: str | Unset = UNSET
    call_queue_id: str | Unset = UNSET
    accept_calls: bool | Unset = UNSET
    records: list[CallQueuePresenceEventEntry] | Unset = UNSET
