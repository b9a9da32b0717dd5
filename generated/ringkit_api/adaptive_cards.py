# Written by `make generate` from spec/. Do not edit.
"""Adaptive Cards: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Bulk, BulkCall, Call, Operation, Payload, bulk_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.adaptive_cards import AdaptiveCardRequestDict
    from ringkit_api.models.adaptive_card_info import AdaptiveCardInfo
    from ringkit_api.models.adaptive_card_request import AdaptiveCardRequest
    from ringkit_api.models.adaptive_card_short_info import AdaptiveCardShortInfo


_CREATE_ADAPTIVE_CARD = Operation(
    id="createGlipAdaptiveCardNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/adaptive-cards",
    rate_group="Medium",
    results={201: "AdaptiveCardShortInfo"},
    payloads=(Payload("json", "AdaptiveCardRequest"),),
    app_permission="TeamMessaging",
)


def create_adaptive_card(
    *, chat_id: str | int | Unset, body: AdaptiveCardRequest | AdaptiveCardRequestDict
) -> Call[AdaptiveCardShortInfo]:
    """Post an adaptive card to a chat.

    The card stands in the chat as a post of the user; what people submit with it is posted to
    the address set for interactive messages in the settings of the app. Clients draw version
    1.3 of Adaptive Cards.

    `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/createGlipAdaptiveCardNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        body: AdaptiveCardRequest (json).

    Returns:
        201: AdaptiveCardShortInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    card = rc.api.adaptive_cards.create_adaptive_card(
        chat_id=team.id,
        body={"type": "AdaptiveCard", "version": "1.3", "body": [{
            "type": "Container",
            "items": [{"type": "TextBlock", "text": "Build 42 is ready"}],
        }]},
    )
    print(card.id, card.chat_ids)
    ```
    """
    return Call(
        _CREATE_ADAPTIVE_CARD,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_ADAPTIVE_CARD = Operation(
    id="deleteGlipAdaptiveCardNew",
    method="DELETE",
    path="/team-messaging/v1/adaptive-cards/{cardId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_adaptive_card(*, card_id: str | int | Unset) -> Call[None]:
    """Delete an adaptive card, and with it its post in the chat.

    Only the creator of the card may do so.

    `DELETE /team-messaging/v1/adaptive-cards/{cardId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/deleteGlipAdaptiveCardNew

    Args:
        card_id: `id` of the adaptive card, from the answer that created it. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    rc.api.adaptive_cards.delete_adaptive_card(card_id=posted.id)
    print("deleted the card", posted.id)
    ```
    """
    return Call(
        _DELETE_ADAPTIVE_CARD,
        path={
            "cardId": card_id,
        },
    )


_READ_ADAPTIVE_CARD = Operation(
    id="getGlipAdaptiveCardNew",
    method="GET",
    path="/team-messaging/v1/adaptive-cards/{cardId}",
    rate_group="Medium",
    results={200: "AdaptiveCardInfo", 207: "*"},
    bulk=Bulk("cardId"),
    app_permission="TeamMessaging",
)


@bulk_argument("card_id")
def read_adaptive_card(
    *, card_id: str | int | Sequence[str | int] | Unset
) -> BulkCall[AdaptiveCardInfo]:
    """Read one adaptive card or several.

    With one id the answer is the card; with several it is a multi-status whose entries succeed
    or fail on their own.

    `GET /team-messaging/v1/adaptive-cards/{cardId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/getGlipAdaptiveCardNew

    Args:
        card_id: `id` of one or more adaptive cards, from the answers that created them. Str or
            int, one or several.

    Returns:
        200: AdaptiveCardInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    card = rc.api.adaptive_cards.read_adaptive_card(card_id=posted.id)
    print(card.version, [container.type for container in card.body])
    ```
    """
    return BulkCall(
        _READ_ADAPTIVE_CARD,
        path={
            "cardId": card_id,
        },
    )


_UPDATE_ADAPTIVE_CARD = Operation(
    id="updateGlipAdaptiveCardNew",
    method="PUT",
    path="/team-messaging/v1/adaptive-cards/{cardId}",
    rate_group="Medium",
    results={200: "AdaptiveCardShortInfo"},
    payloads=(Payload("json", "AdaptiveCardRequest"),),
    app_permission="TeamMessaging",
)


def update_adaptive_card(
    *, card_id: str | int | Unset, body: AdaptiveCardRequest | AdaptiveCardRequestDict
) -> Call[AdaptiveCardShortInfo]:
    """Replace the content of an adaptive card.

    The post in the chat shows the new content at once, which is how a bot answers a press of a
    button. Only the creator of the card may change it.

    `PUT /team-messaging/v1/adaptive-cards/{cardId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Adaptive-Cards/updateGlipAdaptiveCardNew

    Args:
        card_id: `id` of the adaptive card, from the answer that created it. Str or int.
        body: AdaptiveCardRequest (json).

    Returns:
        200: AdaptiveCardShortInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    updated = rc.api.adaptive_cards.update_adaptive_card(
        card_id=posted.id,
        body={"type": "AdaptiveCard", "version": "1.3", "body": [{
            "type": "Container",
            "items": [{"type": "TextBlock", "text": "Build 42 is released"}],
        }]},
    )
    print(updated.id, updated.last_modified_time)
    ```
    """
    return Call(
        _UPDATE_ADAPTIVE_CARD,
        path={
            "cardId": card_id,
        },
        body=body,
    )
