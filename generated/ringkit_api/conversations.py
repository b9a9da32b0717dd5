# Written by `make generate` from spec/. Do not edit.
"""Conversations: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.conversations import CreateConversationRequestDict
    from ringkit_api.models.conversation_list import ConversationList
    from ringkit_api.models.create_conversation_request import CreateConversationRequest
    from ringkit_api.models.team_conversation_info import TeamConversationInfo


_CREATE_CONVERSATION = Operation(
    id="createGlipConversationNew",
    method="POST",
    path="/team-messaging/v1/conversations",
    rate_group="Medium",
    results={200: "TeamConversationInfo", 201: "TeamConversationInfo"},
    payloads=(Payload("json", "CreateConversationRequest"),),
    app_permission="TeamMessaging",
)


def create_conversation(
    *, body: CreateConversationRequest | CreateConversationRequestDict
) -> Call[TeamConversationInfo]:
    """Open the conversation with these people, or create it.

    An existing one is answered with 200, a new one with 201, so a repeated call makes no second
    conversation. The set of people is fixed: with one person more it is another conversation.

    `POST /team-messaging/v1/conversations`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Conversations/createGlipConversationNew

    Args:
        body: CreateConversationRequest (json).

    Returns:
        200: TeamConversationInfo; 201: TeamConversationInfo.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    conversation = rc.api.conversations.create_conversation(
        body={"members": [{"id": colleague_id}]}
    )
    print(conversation.id, conversation.type)
    ```
    """
    return Call(
        _CREATE_CONVERSATION,
        body=body,
    )


_LIST_CONVERSATIONS = Operation(
    id="listGlipConversationsNew",
    method="GET",
    path="/team-messaging/v1/conversations",
    rate_group="Medium",
    results={200: "ConversationList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_conversations(
    *, record_count: int | Unset | None = UNSET, page_token: str | Unset | None = UNSET
) -> PagedCall[ConversationList, TeamConversationInfo]:
    """List the conversations of the user, oldest first.

    A conversation is a chat of the type Group: a fixed set of people without a name. Teams are
    in `rc.api.teams.list_teams`, all kinds of chats in `rc.api.chats.list_chats`.

    `GET /team-messaging/v1/conversations`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Conversations/listGlipConversationsNew

    Args:
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: ConversationList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for conversation in rc.api.conversations.list_conversations(
        record_count=50
    ):
        print(conversation.id, conversation.type, len(conversation.members))
    ```
    """
    return PagedCall(
        _LIST_CONVERSATIONS,
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_READ_CONVERSATION = Operation(
    id="readGlipConversationNew",
    method="GET",
    path="/team-messaging/v1/conversations/{chatId}",
    rate_group="Light",
    results={200: "TeamConversationInfo"},
    app_permission="TeamMessaging",
)


def read_conversation(*, chat_id: str | int | Unset) -> Call[TeamConversationInfo]:
    """Read a conversation and who takes part in it.

    Besides those of several people this reads chats of two and the personal one; for teams use
    `rc.api.teams.read_team`.

    `GET /team-messaging/v1/conversations/{chatId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Conversations/readGlipConversationNew

    Args:
        chat_id: The `id` of a conversation, from `rc.api.conversations.list_conversations` or
            `rc.api.chats.list_chats`. Str or int.

    Returns:
        200: TeamConversationInfo.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    found = rc.api.conversations.read_conversation(chat_id=conversation.id)
    print(found.type, [member.id for member in found.members])
    ```
    """
    return Call(
        _READ_CONVERSATION,
        path={
            "chatId": chat_id,
        },
    )
