# Written by `make generate` from spec/. Do not edit.
"""Chats for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import chats as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListChatsType, ListRecentChatsType
    from ringkit_api.models.chat_info import ChatInfo
    from ringkit_api.models.chat_list import ChatList
    from ringkit_api.models.chat_list_without_navigation import ChatListWithoutNavigation


class ChatsApi(Namespace):
    """Chats: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ChatsApiRaw: ...
        @property
        def with_streaming_response(self) -> ChatsApiStreaming: ...

    def favorite_chat(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Put a chat among the favourites of the user.

        Other members see nothing of it.

        `POST /team-messaging/v1/chats/{chatId}/favorite`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/favoriteGlipChatNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        rc.api.chats.favorite_chat(chat_id=team.id)
        print(team.name, "is a favorite")
        ```
        """
        return self._client.send(
            calls.favorite_chat(
                chat_id=chat_id,
            ),
            **options,
        )

    def list_chats(
        self,
        *,
        type: ListChatsType | Sequence[ListChatsType] | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatList:
        """List the chats of the user, and public teams that can be joined.

        The oldest come first; for the chats in which something happened lately use
        `list_recent_chats`. Page tokens keep the filters of the first request.

        `GET /team-messaging/v1/chats`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listGlipChatsNew

        Args:
            type: Kinds of chats to list. "Personal" or "Direct" or "Group" or "Team" or
                "Everyone", one or several.
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: ChatList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for chat in rc.api.chats.list_chats(type=["Team", "Direct"]):
            print(chat.id, chat.type, chat.name or "direct")
        ```
        """
        return self._client.send(
            calls.list_chats(
                type=type,
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )

    def list_favorite_chats(
        self, *, record_count: int | Unset | None = UNSET, **options: Unpack[RequestOptions]
    ) -> ChatListWithoutNavigation:
        """List the favourite chats of the user.

        There is no next page: raise `record_count` for more.

        `GET /team-messaging/v1/favorites`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listFavoriteChatsNew

        Args:
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.

        Returns:
            200: ChatListWithoutNavigation.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        for chat in rc.api.chats.list_favorite_chats():
            print(chat.id, chat.type, chat.name)
        ```
        """
        return self._client.send(
            calls.list_favorite_chats(
                record_count=record_count,
            ),
            **options,
        )

    def list_recent_chats(
        self,
        *,
        type: ListRecentChatsType | Sequence[ListRecentChatsType] | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatListWithoutNavigation:
        """List the chats of the user, those that changed last first.

        There is no next page: raise `record_count` for more.

        `GET /team-messaging/v1/recent/chats`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/listRecentChatsNew

        Args:
            type: Kinds of chats to list. "Everyone" or "Group" or "Personal" or "Direct" or
                "Team", one or several.
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.

        Returns:
            200: ChatListWithoutNavigation.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        for chat in rc.api.chats.list_recent_chats(type=["Team"], record_count=10):
            print(chat.last_modified_time, chat.name)
        ```
        """
        return self._client.send(
            calls.list_recent_chats(
                type=type,
                record_count=record_count,
            ),
            **options,
        )

    def read_chat(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> ChatInfo:
        """Read a chat with its members.

        The id `~` is the user's own chat, in which there is no other member. Groups and direct
        chats have no name.

        `GET /team-messaging/v1/chats/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/readGlipChatNew

        Args:
            chat_id: `id` of the chat, from `list_chats`, or `~`. Str or int.

        Returns:
            200: ChatInfo.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        chat = rc.api.chats.read_chat(chat_id=team.id)
        print(chat.name, chat.status, len(chat.members), "members")
        ```
        """
        return self._client.send(
            calls.read_chat(
                chat_id=chat_id,
            ),
            **options,
        )

    def unfavorite_chat(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Take a chat off the favourites of the user.

        The user stays a member of it.

        `POST /team-messaging/v1/chats/{chatId}/unfavorite`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Chats/unfavoriteGlipChatNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        rc.api.chats.unfavorite_chat(chat_id=team.id)
        print(team.name, "is no favorite any more")
        ```
        """
        return self._client.send(
            calls.unfavorite_chat(
                chat_id=chat_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class ChatsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: ChatsApi) -> None:
            self.favorite_chat = raw(api.favorite_chat)
            self.list_chats = raw(api.list_chats)
            self.list_favorite_chats = raw(api.list_favorite_chats)
            self.list_recent_chats = raw(api.list_recent_chats)
            self.read_chat = raw(api.read_chat)
            self.unfavorite_chat = raw(api.unfavorite_chat)

    class ChatsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: ChatsApi) -> None:
            self.favorite_chat = streaming(api.favorite_chat)
            self.list_chats = streaming(api.list_chats)
            self.list_favorite_chats = streaming(api.list_favorite_chats)
            self.list_recent_chats = streaming(api.list_recent_chats)
            self.read_chat = streaming(api.read_chat)
            self.unfavorite_chat = streaming(api.unfavorite_chat)
