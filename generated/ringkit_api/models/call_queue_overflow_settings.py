# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model
from ringkit_api.enumerations import AllExtensionSubtypesEnum

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_info import CallQueueInfo


@model
class CallQueueOverflowSettings(Page["CallQueueInfo"]):
    """Which queues help a call queue.

    Attributes:
        enabled: Whether the other queues help.
        sub_type: Kind of the extension of the queue.
        items: Queues that help.
    """

    enabled: bool | Unset = UNSET
    """Whether the other queues help."""
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Kind of the extension of the queue."""
    items: list[CallQueueInfo] | Unset = UNSET
    """Queues that help."""

    _records = "items"
