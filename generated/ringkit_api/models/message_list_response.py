# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_list_message_response import MessageListMessageResponse
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel


@model
class MessageListResponse(Page["MessageListMessageResponse"]):
    """Message list response."""

    records: list[MessageListMessageResponse] | Unset = UNSET
    paging: NonEnumeratedPagingModel | Unset = UNSET
