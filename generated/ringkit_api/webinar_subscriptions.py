# Written by `make generate` from spec/. Do not edit.
"""Webinar Subscriptions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.subscriptions import UpdateSubscriptionRequestDict
    from ringkit_api.dicts.webinar_subscriptions import CreateWebhookSubscriptionRequestDict
    from ringkit_api.models.create_webhook_subscription_request import (
        CreateWebhookSubscriptionRequest,
    )
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


_CREATE_SUBSCRIPTION = Operation(
    id="rcwN11sCreateSubscription",
    method="POST",
    path="/webinar/notifications/v1/subscriptions",
    rate_group="Medium",
    results={201: "SubscriptionInfo"},
    payloads=(Payload("json", "CreateWebhookSubscriptionRequest"),),
    max_body=100_000_000,
)


def create_subscription(
    *, body: CreateWebhookSubscriptionRequest | CreateWebhookSubscriptionRequestDict
) -> Call[SubscriptionInfo]:
    """Subscribe to events of webinars.

    Other events are subscribed to with `rc.api.subscriptions.create_subscription`. Webhooks
    only: the address must answer the handshake within three seconds, else 400. Renew it before
    it expires.

    `POST /webinar/notifications/v1/subscriptions`

    Rate group Medium. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sCreateSubscription

    Args:
        body: CreateWebhookSubscriptionRequest (json).

    Returns:
        201: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500, 503).

    Example:

    ```python
    subscription = rc.api.webinar_subscriptions.create_subscription(body={
        "event_filters": [SESSIONS],
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
    id="rcwN11sDeleteSubscription",
    method="DELETE",
    path="/webinar/notifications/v1/subscriptions/{subscriptionId}",
    rate_group="Medium",
    results={204: ""},
)


def delete_subscription(*, subscription_id: str | int | Unset) -> Call[None]:
    """End a subscription to events of webinars.

    One that has expired or was ended before is answered with 404.

    `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`

    Rate group Medium.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sDeleteSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    rc.api.webinar_subscriptions.delete_subscription(
        subscription_id=subscription.id
    )
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
    id="rcwN11sListSubscriptions",
    method="GET",
    path="/webinar/notifications/v1/subscriptions",
    rate_group="Light",
    results={200: "SubscriptionListResource"},
    paging=Paging("single", "records"),
)


def list_subscriptions() -> PagedCall[SubscriptionListResource, SubscriptionInfo]:
    """List your subscriptions to events of webinars.

    Only those of this user and this application. A `status` of Blacklisted means that the
    webhook failed: delete it and make a new one.

    `GET /webinar/notifications/v1/subscriptions`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sListSubscriptions

    Returns:
        200: SubscriptionListResource.

    Raises:
        APIStatusError: for an error status (described: 500, 503).

    Example:

    ```python
    for subscription in rc.api.webinar_subscriptions.list_subscriptions():
        print(subscription.id, subscription.status, subscription.event_filters)
    ```
    """
    return PagedCall(
        _LIST_SUBSCRIPTIONS,
    )


_READ_SUBSCRIPTION = Operation(
    id="rcwN11sGetSubscription",
    method="GET",
    path="/webinar/notifications/v1/subscriptions/{subscriptionId}",
    rate_group="Light",
    results={200: "SubscriptionInfo"},
)


def read_subscription(*, subscription_id: str | int | Unset) -> Call[SubscriptionInfo]:
    """Read one subscription to events of webinars.

    Look here for `expiration_time`, and for `disabled_filters`, which deliver nothing.

    `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sGetSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    found = rc.api.webinar_subscriptions.read_subscription(
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
    id="rcwN11sRenewSubscription",
    method="POST",
    path="/webinar/notifications/v1/subscriptions/{subscriptionId}/renew",
    rate_group="Light",
    results={200: "SubscriptionInfo"},
)


def renew_subscription(*, subscription_id: str | int | Unset) -> Call[SubscriptionInfo]:
    """Renew a subscription to events of webinars for the same time again.

    Do it a minute or two before it expires; an expired one is answered with 404 and must be
    created anew.

    `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sRenewSubscription

    Args:
        subscription_id: `id` of the subscription, from the answer that created it. Str or int;
            1 to 20 characters.

    Returns:
        200: SubscriptionInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    renewed = rc.api.webinar_subscriptions.renew_subscription(
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
    id="rcwN11sUpdateSubscription",
    method="PUT",
    path="/webinar/notifications/v1/subscriptions/{subscriptionId}",
    rate_group="Medium",
    results={200: "SubscriptionInfo"},
    payloads=(Payload("json", "UpdateSubscriptionRequest"),),
    max_body=100_000_000,
)


def update_subscription(
    *,
    subscription_id: str | int | Unset,
    body: UpdateSubscriptionRequest | UpdateSubscriptionRequestDict,
) -> Call[SubscriptionInfo]:
    """Change filters or lifetime of a subscription to events of webinars.

    Anything else in the body is not read. Every change renews it, even an empty one.

    `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`

    Rate group Medium. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sUpdateSubscription

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
    updated = rc.api.webinar_subscriptions.update_subscription(
        subscription_id=subscription.id,
        body={"event_filters": [SESSIONS], "expires_in": 86_400},
    )
    print(updated.event_filters, updated.expires_in)
    ```
    """
    return Call(
        _UPDATE_SUBSCRIPTION,
        path={
            "subscriptionId": subscription_id,
        },
        body=body,
    )
