# Written by `make generate` from spec/. Do not edit.
"""Chats for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import chats as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListChatsType, ListRecentChatsType
    from ringkit_api.models.tm_chat_info import TMChatInfo
    from ringkit_api.models.tm_chat_list import TMChatList
    from ringkit_api.models.tm_chat_list_without_navigation import TMChatListWithoutNavigation


class ChatsApi(Namespace):
    """Chats: 6 operations."""

    def favorite_chat(self, *, chat_id: str | int) -> None:
        """Favorite chat.

        `POST /team-messaging/v1/chats/{chatId}/favorite`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/favoriteGlipChatNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.favorite_chat(
                chat_id=chat_id,
            )
        )

    def list_chats(
        self,
        *,
        type: ListChatsType | Sequence[ListChatsType] | Unset = UNSET,
        record_count: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> TMChatList:
        """List chats.

        `GET /team-messaging/v1/chats`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listGlipChatsNew

        Args:
            type: "Personal" or "Direct" or "Group" or "Team" or "Everyone", one or several.
            record_count: int; at most 250; `30` if left out.
            page_token: str.

        Returns:
            200: TMChatList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_chats(
                type=type,
                record_count=record_count,
                page_token=page_token,
            )
        )

    def list_favorite_chats(
        self, *, record_count: int | Unset = UNSET
    ) -> TMChatListWithoutNavigation:
        """List favorite chats.

        `GET /team-messaging/v1/favorites`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listFavoriteChatsNew

        Args:
            record_count: int; at most 250; `30` if left out.

        Returns:
            200: TMChatListWithoutNavigation.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.list_favorite_chats(
                record_count=record_count,
            )
        )

    def list_recent_chats(
        self,
        *,
        type: ListRecentChatsType | Sequence[ListRecentChatsType] | Unset = UNSET,
        record_count: int | Unset = UNSET,
    ) -> TMChatListWithoutNavigation:
        """List recent chats.

        `GET /team-messaging/v1/recent/chats`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listRecentChatsNew

        Args:
            type: "Everyone" or "Group" or "Personal" or "Direct" or "Team", one or several.
            record_count: int; at most 250; `30` if left out.

        Returns:
            200: TMChatListWithoutNavigation.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.list_recent_chats(
                type=type,
                record_count=record_count,
            )
        )

    def read_chat(self, *, chat_id: str | int) -> TMChatInfo:
        """Read chat.

        `GET /team-messaging/v1/chats/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/readGlipChatNew

        Args:
            chat_id: str or int.

        Returns:
            200: TMChatInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_chat(
                chat_id=chat_id,
            )
        )

    def unfavorite_chat(self, *, chat_id: str | int) -> None:
        """Unfavorite chat.

        `POST /team-messaging/v1/chats/{chatId}/unfavorite`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/unfavoriteGlipChatNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.unfavorite_chat(
                chat_id=chat_id,
            )
        )
