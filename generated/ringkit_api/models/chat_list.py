# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.chat_info import ChatInfo
    from ringkit_api.models.navigation_info import NavigationInfo


@model
class ChatList(Page["ChatInfo"]):
    """Chat list."""

    records: list[ChatInfo]
    navigation: NavigationInfo | Unset = UNSET
