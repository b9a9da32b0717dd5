# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_call_queue_presence import ExtensionCallQueuePresence


@model
class ExtensionCallQueuePresenceList(Page["ExtensionCallQueuePresence"]):
    """Extension call queue presence list."""

    records: list[ExtensionCallQueuePresence] | Unset = UNSET
