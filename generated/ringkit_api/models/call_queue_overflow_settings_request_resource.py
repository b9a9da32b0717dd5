# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_id_resource import CallQueueIdResource


@model
class CallQueueOverflowSettingsRequestResource(Model):
    """Which queues help a call queue.

    Attributes:
        enabled: Whether the other queues help.
        items: Queues that help.
    """

    enabled: bool | Unset = UNSET
    """Whether the other queues help."""
    items: list[CallQueueIdResource] | Unset = UNSET
    """Queues that help."""
