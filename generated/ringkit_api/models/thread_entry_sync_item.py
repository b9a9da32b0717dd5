# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.mth_sync_alive_message import MthSyncAliveMessage
    from ringkit_api.models.mth_sync_alive_note import MthSyncAliveNote
    from ringkit_api.models.mth_sync_assigned_hint import MthSyncAssignedHint
    from ringkit_api.models.mth_sync_base_hint import MthSyncBaseHint
    from ringkit_api.models.mth_sync_deleted_message import MthSyncDeletedMessage
    from ringkit_api.models.mth_sync_deleted_note import MthSyncDeletedNote

    ThreadEntrySyncItem: TypeAlias = (
        MthSyncAliveMessage
        | MthSyncDeletedMessage
        | MthSyncAliveNote
        | MthSyncDeletedNote
        | MthSyncBaseHint
        | MthSyncAssignedHint
    )
else:
    from ringkit._model.union import Union

    ThreadEntrySyncItem = Union(
        "ThreadEntrySyncItem",
        "MthSyncAliveMessage",
        "MthSyncDeletedMessage",
        "MthSyncAliveNote",
        "MthSyncDeletedNote",
        "MthSyncBaseHint",
        "MthSyncAssignedHint",
        discriminator="recordType",
        mapping={
            "AliveMessage": "MthSyncAliveMessage",
            "DeletedMessage": "MthSyncDeletedMessage",
            "AliveNote": "MthSyncAliveNote",
            "DeletedNote": "MthSyncDeletedNote",
            "ThreadCreatedHint": "MthSyncBaseHint",
            "ThreadResolvedHint": "MthSyncBaseHint",
            "ThreadDeletedHint": "MthSyncBaseHint",
            "ThreadAssignedHint": "MthSyncAssignedHint",
        },
    )
