# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_call_queue_update_presence import (
        ExtensionCallQueueUpdatePresence,
    )


@model
class ExtensionCallQueueUpdatePresenceList(Model):
    """For which queues a user takes calls.

    Attributes:
        records: Queues to change.
    """

    records: list[ExtensionCallQueueUpdatePresence] | Unset = UNSET
    """Queues to change."""
