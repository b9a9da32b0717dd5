# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.extension_call_queue_update_presence import (
        ExtensionCallQueueUpdatePresenceDict,
    )
    from ringkit_api.models.extension_call_queue_update_presence import (
        ExtensionCallQueueUpdatePresence,
    )


class ExtensionCallQueueUpdatePresenceListDict(TypedDict):
    """`ExtensionCallQueueUpdatePresenceList` as a dict."""

    records: NotRequired[
        Sequence[ExtensionCallQueueUpdatePresence | ExtensionCallQueueUpdatePresenceDict]
    ]
    """Queues to change."""
