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
        uri: Address of this record on the platform. A URI.
        records: Messages of this page, the newest first.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[MessageInfo]
    """Messages of this page, the newest first."""
    navigation: MessagingNavigationInfo
    """Links to the pages before and after this one."""
    paging: MessagingPagingInfo
    """Place of this page among the others."""
