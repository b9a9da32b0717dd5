# Written by `make generate` from spec/. Do not edit.
"""Conversations for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import conversations as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.conversations import CreateConversationRequestDict
    from ringkit_api.models.conversation_list import ConversationList
    from ringkit_api.models.create_conversation_request import CreateConversationRequest
    from ringkit_api.models.team_conversation_info import TeamConversationInfo


class ConversationsApi(Namespace):
    """Conversations: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsApiRaw: ...
        @property
        def with_streaming_response(self) -> ConversationsApiStreaming: ...

    def create_conversation(
        self,
        *,
        body: CreateConversationRequest | CreateConversationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TeamConversationInfo:
        """Open the conversation with these people, or create it.

        An existing one is answered with 200, a new one with 201, so a repeated call makes no
        second conversation. The set of people is fixed: with one person more it is another
        conversation.

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
        return self._client.send(
            calls.create_conversation(
                body=body,
            ),
            **options,
        )

    def list_conversations(
        self,
        *,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ConversationList:
        """List the conversations of the user, oldest first.

        A conversation is a chat of the type Group: a fixed set of people without a name. Teams
        are in `rc.api.teams.list_teams`, all kinds of chats in `rc.api.chats.list_chats`.

        `GET /team-messaging/v1/conversations`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Conversations/listGlipConversationsNew

        Args:
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

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
        return self._client.send(
            calls.list_conversations(
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )

    def read_conversation(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> TeamConversationInfo:
        """Read a conversation and who takes part in it.

        Besides those of several people this reads chats of two and the personal one; for teams
        use `rc.api.teams.read_team`.

        `GET /team-messaging/v1/conversations/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Conversations/readGlipConversationNew

        Args:
            chat_id: The `id` of a conversation, from `rc.api.conversations.list_conversations`
                or `rc.api.chats.list_chats`. Str or int.

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
        return self._client.send(
            calls.read_conversation(
                chat_id=chat_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class ConversationsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: ConversationsApi) -> None:
            self.create_conversation = raw(api.create_conversation)
            self.list_conversations = raw(api.list_conversations)
            self.read_conversation = raw(api.read_conversation)

    class ConversationsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: ConversationsApi) -> None:
            self.create_conversation = streaming(api.create_conversation)
            self.list_conversations = streaming(api.list_conversations)
            self.read_conversation = streaming(api.read_conversation)
