# Written by `make generate` from spec/. Do not edit.
"""Adaptive Cards for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import adaptive_cards as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit_api.dicts.adaptive_card_request import AdaptiveCardRequestDict
    from ringkit_api.models.adaptive_card_info import AdaptiveCardInfo
    from ringkit_api.models.adaptive_card_request import AdaptiveCardRequest
    from ringkit_api.models.adaptive_card_short_info import AdaptiveCardShortInfo


class AsyncAdaptiveCardsApi(AsyncNamespace):
    """Adaptive Cards: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdaptiveCardsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdaptiveCardsApiStreaming: ...

    async def create_adaptive_card(
        self,
        *,
        chat_id: str | int,
        body: AdaptiveCardRequest | AdaptiveCardRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AdaptiveCardShortInfo:
        """Create adaptive card.

        `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/createGlipAdaptiveCardNew

        Args:
            chat_id: Str or int.
            body: AdaptiveCardRequest (json).

        Returns:
            201: AdaptiveCardShortInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.create_adaptive_card(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def delete_adaptive_card(
        self, *, card_id: str | int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete adaptive card.

        `DELETE /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/deleteGlipAdaptiveCardNew

        Args:
            card_id: Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.delete_adaptive_card(
                card_id=card_id,
            ),
            **options,
        )

    async def read_adaptive_card(
        self, *, card_id: str | int | Sequence[str | int], **options: Unpack[RequestOptions]
    ) -> AdaptiveCardInfo:
        """Read adaptive card.

        `GET /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/getGlipAdaptiveCardNew

        Args:
            card_id: Str or int, one or several.

        Returns:
            200: AdaptiveCardInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return await self._client.send(
            calls.read_adaptive_card(
                card_id=card_id,
            ),
            **options,
        )

    async def update_adaptive_card(
        self,
        *,
        card_id: str | int,
        body: AdaptiveCardRequest | AdaptiveCardRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AdaptiveCardShortInfo:
        """Update adaptive card.

        `PUT /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/updateGlipAdaptiveCardNew

        Args:
            card_id: Str or int.
            body: AdaptiveCardRequest (json).

        Returns:
            200: AdaptiveCardShortInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.update_adaptive_card(
                card_id=card_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncAdaptiveCardsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncAdaptiveCardsApi) -> None:
            self.create_adaptive_card = async_raw(api.create_adaptive_card)
            self.delete_adaptive_card = async_raw(api.delete_adaptive_card)
            self.read_adaptive_card = async_raw(api.read_adaptive_card)
            self.update_adaptive_card = async_raw(api.update_adaptive_card)

    class AsyncAdaptiveCardsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncAdaptiveCardsApi) -> None:
            self.create_adaptive_card = async_streaming(api.create_adaptive_card)
            self.delete_adaptive_card = async_streaming(api.delete_adaptive_card)
            self.read_adaptive_card = async_streaming(api.read_adaptive_card)
            self.update_adaptive_card = async_streaming(api.update_adaptive_card)
