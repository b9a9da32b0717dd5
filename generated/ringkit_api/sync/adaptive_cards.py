# Written by `make generate` from spec/. Do not edit.
"""Adaptive Cards for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import adaptive_cards as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.adaptive_card_info import AdaptiveCardInfo
    from ringkit_api.models.adaptive_card_request import AdaptiveCardRequest
    from ringkit_api.models.adaptive_card_short_info import AdaptiveCardShortInfo


class AdaptiveCardsApi(Namespace):
    """Adaptive Cards: 4 operations."""

    def create_adaptive_card(
        self, *, chat_id: str | int, body: AdaptiveCardRequest
    ) -> AdaptiveCardShortInfo:
        """Create adaptive card.

        `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/createGlipAdaptiveCardNew

        Args:
            chat_id: str or int.
            body: AdaptiveCardRequest (json).

        Returns:
            201: AdaptiveCardShortInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.create_adaptive_card(
                chat_id=chat_id,
                body=body,
            )
        )

    def delete_adaptive_card(self, *, card_id: str | int) -> None:
        """Delete adaptive card.

        `DELETE /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/deleteGlipAdaptiveCardNew

        Args:
            card_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.delete_adaptive_card(
                card_id=card_id,
            )
        )

    def get_adaptive_card(self, *, card_id: str | int | Sequence[str | int]) -> AdaptiveCardInfo:
        """Get adaptive card.

        `GET /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/getGlipAdaptiveCardNew

        Args:
            card_id: str or int, one or several.

        Returns:
            200: AdaptiveCardInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.get_adaptive_card(
                card_id=card_id,
            )
        )

    def update_adaptive_card(
        self, *, card_id: str | int, body: AdaptiveCardRequest
    ) -> AdaptiveCardShortInfo:
        """Update adaptive card.

        `PUT /team-messaging/v1/adaptive-cards/{cardId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/updateGlipAdaptiveCardNew

        Args:
            card_id: str or int.
            body: AdaptiveCardRequest (json).

        Returns:
            200: AdaptiveCardShortInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.update_adaptive_card(
                card_id=card_id,
                body=body,
            )
        )
