# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.chat_info import ChatInfo
    from ringkit_api.models.navigation_info import NavigationInfo


@model
class ChatList(Page["ChatInfo"]):
    """Page of chats.

    Attributes:
        records: The records of this page.
        navigation: Links to the pages before and after this one.
    """

    records: list[ChatInfo]
    """The records of this page."""
    navigation: NavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
