# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.navigation_info import NavigationInfo
    from ringkit_api.models.team_conversation_info import TeamConversationInfo


@model
class ConversationList(Page["TeamConversationInfo"]):
    """Conversation list.

    Attributes:
        records: Conversations of this page, oldest first.
        navigation: Links to the pages before and after this one.
    """

    records: list[TeamConversationInfo]
    """Conversations of this page, oldest first."""
    navigation: NavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
