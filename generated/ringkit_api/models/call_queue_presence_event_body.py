# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class CallQueuePresenceEventBody(Model):
    """Call queue presence event body."""

    extension_id: str | Unset = UNSET
    call_queue_id: str | Unset = UNSET
    accept_calls: bool | Unset = UNSET
