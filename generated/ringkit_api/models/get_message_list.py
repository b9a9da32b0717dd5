# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_info import MessageInfo
    from ringkit_api.models.messaging_navigation_info import MessagingNavigationInfo
    from ringkit_api.models.messaging_paging_info import MessagingPagingInfo


@model
class GetMessageList(Page["MessageInfo"]):
    """Get message list.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[MessageInfo]
    navigation: MessagingNavigationInfo
    paging: MessagingPagingInfo
