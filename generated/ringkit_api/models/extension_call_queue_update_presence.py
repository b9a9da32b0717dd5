# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_id import CallQueueId


@model
class ExtensionCallQueueUpdatePresence(Model):
    """Extension call queue update presence."""

    call_queue: CallQueueId | Unset = UNSET
    accept_calls: bool | Unset = UNSET
