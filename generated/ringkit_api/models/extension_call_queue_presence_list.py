# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_call_queue_presence import ExtensionCallQueuePresence


@model
class ExtensionCallQueuePresenceList(Page["ExtensionCallQueuePresence"]):
    """For which queues a user takes calls.

    Attributes:
        records: The queues of the user.
    """

    records: list[ExtensionCallQueuePresence] | Unset = UNSET
    """The queues of the user."""
