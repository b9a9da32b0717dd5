# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_info import MessageInfo
    from ringkit_api.models.sync_info_messages import SyncInfoMessages


@model
class MessageSync(Page["MessageInfo"]):
    """Messages, and the token for the next synchronisation.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Messages, the newest first; of later synchronisations only those that changed.
        sync_info: What the next synchronisation needs; keep its token.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[MessageInfo]
    """Messages, the newest first; of later synchronisations only those that changed."""
    sync_info: SyncInfoMessages
    """What the next synchronisation needs; keep its token."""
