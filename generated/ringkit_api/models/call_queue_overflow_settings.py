# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model
from ringkit_api.enumerations import AllExtensionSubtypesEnum

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_info import CallQueueInfo


@model
class CallQueueOverflowSettings(Page["CallQueueInfo"]):
    """Call queue overflow settings."""

    enabled: bool | Unset = UNSET
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    items: list[CallQueueInfo] | Unset = UNSET

    _records = "items"
