# Written by `make generate` from spec/. Do not edit.
"""Subscriptions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.subscriptions import (
        CreateSubscriptionRequestDict,
        UpdateSubscriptionRequestDict,
    )
    from ringkit_api.models.create_subscription_request import CreateSubscriptionRequest
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


_CREATE_SUBSCRIPTION = Operation(
    id="createSubscription",
    method="POST",
    path="/restapi/v1.0/subscription",
    rate_group="Medium",
    results={200: "SubscriptionInfo"},
    payloads=(Payload("json", "CreateSubscriptionRequest"),),
    max_body=100_000_000,
)


def create_subscription(
    *, body: CreateSubscriptionRequest | CreateSubscriptionRequestDict
) -> Call[SubscriptionInfo]:
    """Subscribe to events, delivered to a webhook.

    Before it answers, the address gets a request with a `Validation-Token`, to be echoed within
    three seconds. More than 30 for a user and application are refused (SUB-505); prefer one
    with many filters.

    `POST /restapi/v1.0/subscription`

    Rate group Medium. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/createSubscription

    Args:
        body: CreateSubscriptionRequest (json).

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500, 503).

    Example:

    ```python
    subscription = rc.api.subscriptions.create_subscription(body={
        "event_filters": [filters.message_store()],
        "delivery_mode": {"transport_type": "WebHook", "address": address},
    })
    print(subscription.id, subscription.expiration_time)
    ```
    """
    return Call(
        _CREATE_SUBSCRIPTION,
        body=body,
    )


_DELETE_SUBSCRIPTION = Operation(
    id="deleteSubscription",
    method="DELETE",
    path="/restapi/v1.0/subscription/{subscriptionId}",
    rate_group="Medium",
    results={204: ""},
)


def delete_subscription(*, subscription_id: str | int | Unset) -> Call[None]:
    """End a subscription.

    One that has expired by itself is not found (404).

    `DELETE /restapi/v1.0/subscription/{subscriptionId}`

    Rate group Medium.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/deleteSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    rc.api.subscriptions.delete_subscription(subscription_id=subscription.id)
    print("deleted the subscription", subscription.id)
    ```
    """
    return Call(
        _DELETE_SUBSCRIPTION,
        path={
            "subscriptionId": subscription_id,
        },
    )


_LIST_SUBSCRIPTIONS = Operation(
    id="listSubscriptions",
    method="GET",
    path="/restapi/v1.0/subscription",
    rate_group="Light",
    results={200: "SubscriptionListResource"},
    paging=Paging("single", "records"),
)


def list_subscriptions() -> PagedCall[SubscriptionListResource, SubscriptionInfo]:
    """List the subscriptions of the user in this application.

    There can be 30 at a time. To keep one alive and get its events use `rc.subscription`; these
    are the plain calls.

    `GET /restapi/v1.0/subscription`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/listSubscriptions

    Returns:
        200: SubscriptionListResource.

    Raises:
        APIStatusError: for an error status (described: 500, 503).

    Example:

    ```python
    for subscription in rc.api.subscriptions.list_subscriptions():
        print(subscription.id, subscription.status, subscription.event_filters)
    ```
    """
    return PagedCall(
        _LIST_SUBSCRIPTIONS,
    )


_READ_SUBSCRIPTION = Operation(
    id="readSubscription",
    method="GET",
    path="/restapi/v1.0/subscription/{subscriptionId}",
    rate_group="Light",
    results={200: "SubscriptionInfo"},
)


def read_subscription(*, subscription_id: str | int | Unset) -> Call[SubscriptionInfo]:
    """Read a subscription: its filters, state and expiration.

    A Blacklisted one gets no more events; delete it and create another. One that has expired is
    not found (404).

    `GET /restapi/v1.0/subscription/{subscriptionId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/readSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    found = rc.api.subscriptions.read_subscription(
        subscription_id=subscription.id
    )
    print(found.status, found.expires_in, "seconds left")
    ```
    """
    return Call(
        _READ_SUBSCRIPTION,
        path={
            "subscriptionId": subscription_id,
        },
    )


_RENEW_SUBSCRIPTION = Operation(
    id="renewSubscription",
    method="POST",
    path="/restapi/v1.0/subscription/{subscriptionId}/renew",
    rate_group="Light",
    results={200: "SubscriptionInfo"},
)


def renew_subscription(*, subscription_id: str | int | Unset) -> Call[SubscriptionInfo]:
    """Renew a subscription for as long as it was made for.

    One that has expired is not found (404): create it anew. Renew a minute or two before it
    ends; one of a WebSocket renews itself.

    `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/renewSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    renewed = rc.api.subscriptions.renew_subscription(
        subscription_id=subscription.id
    )
    print(renewed.expiration_time)
    ```
    """
    return Call(
        _RENEW_SUBSCRIPTION,
        path={
            "subscriptionId": subscription_id,
        },
    )


_UPDATE_SUBSCRIPTION = Operation(
    id="updateSubscription",
    method="PUT",
    path="/restapi/v1.0/subscription/{subscriptionId}",
    rate_group="Medium",
    results={200: "SubscriptionInfo"},
    payloads=(Payload("json", "UpdateSubscriptionRequest"),),
    max_body=100_000_000,
)


def update_subscription(
    *,
    subscription_id: str | int | Unset,
    body: UpdateSubscriptionRequest | UpdateSubscriptionRequestDict | Unset = UNSET,
) -> Call[SubscriptionInfo]:
    """Change the filters of a subscription, and renew it.

    The new list replaces the old one. Nothing else than filters and lifetime can be changed,
    and nothing at all if it belongs to a WebSocket.

    `PUT /restapi/v1.0/subscription/{subscriptionId}`

    Rate group Medium. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Subscriptions/updateSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.
        body: UpdateSubscriptionRequest (json).

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    updated = rc.api.subscriptions.update_subscription(
        subscription_id=subscription.id,
        body={"event_filters": [filters.message_store(), filters.presence()]},
    )
    print(updated.event_filters)
    ```
    """
    return Call(
        _UPDATE_SUBSCRIPTION,
        path={
            "subscriptionId": subscription_id,
        },
        body=body,
    )
