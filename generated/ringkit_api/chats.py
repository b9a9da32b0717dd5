# Written by `make generate` from spec/. Do not edit.
"""Chats: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListChatsType, ListRecentChatsType
    from ringkit_api.models.chat_info import ChatInfo
    from ringkit_api.models.chat_list import ChatList
    from ringkit_api.models.chat_list_without_navigation import ChatListWithoutNavigation


_FAVORITE_CHAT = Operation(
    id="favoriteGlipChatNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/favorite",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def favorite_chat(*, chat_id: str | int | Unset) -> Call[None]:
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
    return Call(
        _FAVORITE_CHAT,
        path={
            "chatId": chat_id,
        },
    )


_LIST_CHATS = Operation(
    id="listGlipChatsNew",
    method="GET",
    path="/team-messaging/v1/chats",
    rate_group="Medium",
    results={200: "ChatList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_chats(
    *,
    type: ListChatsType | Sequence[ListChatsType] | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[ChatList, ChatInfo]:
    """List the chats of the user, and public teams that can be joined.

    The oldest come first; for the chats in which something happened lately use
    `list_recent_chats`. Page tokens keep the filters of the first request.

    `GET /team-messaging/v1/chats`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Chats/listGlipChatsNew

    Args:
        type: Kinds of chats to list. "Personal" or "Direct" or "Group" or "Team" or "Everyone",
            one or several.
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

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
    return PagedCall(
        _LIST_CHATS,
        query={
            "type": type,
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_LIST_FAVORITE_CHATS = Operation(
    id="listFavoriteChatsNew",
    method="GET",
    path="/team-messaging/v1/favorites",
    rate_group="Light",
    results={200: "ChatListWithoutNavigation"},
    paging=Paging("single", "records"),
    app_permission="TeamMessaging",
)


def list_favorite_chats(
    *, record_count: int | Unset | None = UNSET
) -> PagedCall[ChatListWithoutNavigation, ChatInfo]:
    """List the favourite chats of the user.

    There is no next page: raise `record_count` for more.

    `GET /team-messaging/v1/favorites`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Chats/listFavoriteChatsNew

    Args:
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.

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
    return PagedCall(
        _LIST_FAVORITE_CHATS,
        query={
            "recordCount": record_count,
        },
    )


_LIST_RECENT_CHATS = Operation(
    id="listRecentChatsNew",
    method="GET",
    path="/team-messaging/v1/recent/chats",
    rate_group="Light",
    results={200: "ChatListWithoutNavigation"},
    paging=Paging("single", "records"),
    app_permission="TeamMessaging",
)


def list_recent_chats(
    *,
    type: ListRecentChatsType | Sequence[ListRecentChatsType] | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
) -> PagedCall[ChatListWithoutNavigation, ChatInfo]:
    """List the chats of the user, those that changed last first.

    There is no next page: raise `record_count` for more.

    `GET /team-messaging/v1/recent/chats`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Chats/listRecentChatsNew

    Args:
        type: Kinds of chats to list. "Everyone" or "Group" or "Personal" or "Direct" or "Team",
            one or several.
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.

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
    return PagedCall(
        _LIST_RECENT_CHATS,
        query={
            "type": type,
            "recordCount": record_count,
        },
    )


_READ_CHAT = Operation(
    id="readGlipChatNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}",
    rate_group="Light",
    results={200: "ChatInfo"},
    app_permission="TeamMessaging",
)


def read_chat(*, chat_id: str | int | Unset) -> Call[ChatInfo]:
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
    return Call(
        _READ_CHAT,
        path={
            "chatId": chat_id,
        },
    )


_UNFAVORITE_CHAT = Operation(
    id="unfavoriteGlipChatNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/unfavorite",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def unfavorite_chat(*, chat_id: str | int | Unset) -> Call[None]:
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
    return Call(
        _UNFAVORITE_CHAT,
        path={
            "chatId": chat_id,
        },
    )
