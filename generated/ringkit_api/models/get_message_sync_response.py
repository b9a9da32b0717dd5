# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.get_message_info_response import GetMessageInfoResponse
    from ringkit_api.models.sync_info_messages import SyncInfoMessages


@model
class GetMessageSyncResponse(Model):
    """Get message sync response.

    uri: a URI.
    """

    uri: str | Unset = UNSET
    records: list[GetMessageInfoResponse]
    sync_info: SyncInfoMessages
