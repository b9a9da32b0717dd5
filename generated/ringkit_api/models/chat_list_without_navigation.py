# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.chat_info import ChatInfo


@model
class ChatListWithoutNavigation(Page["ChatInfo"]):
    """List of chats that has no further pages.

    Attributes:
        records: The records of this page.
    """

    records: list[ChatInfo]
    """The records of this page."""
