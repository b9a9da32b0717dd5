# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_info import MessageInfo
    from ringkit_api.models.sync_info_messages import SyncInfoMessages


@model
class MessageSync(Page["MessageInfo"]):
    """Message sync.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[MessageInfo]
    sync_info: SyncInfoMessages
