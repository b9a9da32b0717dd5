# Written by `make generate` from spec/. Do not edit.
"""Conversations for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import conversations as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.create_conversation_request import CreateConversationRequest
    from ringkit_api.models.tm_conversation_info import TMConversationInfo
    from ringkit_api.models.tm_conversation_list import TMConversationList


class AsyncConversationsApi(AsyncNamespace):
    """Conversations: 3 operations."""

    async def create_conversation(self, *, body: CreateConversationRequest) -> TMConversationInfo:
        """Create conversation.

        `POST /team-messaging/v1/conversations`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Conversations/createGlipConversationNew

        Args:
            body: CreateConversationRequest (json).

        Returns:
            200: TMConversationInfo; 201: TMConversationInfo.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.create_conversation(
                body=body,
            )
        )

    async def list_conversations(
        self, *, record_count: int | Unset = UNSET, page_token: str | Unset = UNSET
    ) -> TMConversationList:
        """List conversations.

        `GET /team-messaging/v1/conversations`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Conversations/listGlipConversationsNew

        Args:
            record_count: int; at most 250; `30` if left out.
            page_token: str.

        Returns:
            200: TMConversationList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_conversations(
                record_count=record_count,
                page_token=page_token,
            )
        )

    async def read_conversation(self, *, chat_id: str | int) -> TMConversationInfo:
        """Read conversation.

        `GET /team-messaging/v1/conversations/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Conversations/readGlipConversationNew

        Args:
            chat_id: str or int.

        Returns:
            200: TMConversationInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.read_conversation(
                chat_id=chat_id,
            )
        )
