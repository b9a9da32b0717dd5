# Written by `make generate` from spec/. Do not edit.
"""Subscriptions for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import subscriptions as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.subscriptions import (
        CreateSubscriptionRequestDict,
        UpdateSubscriptionRequestDict,
    )
    from ringkit_api.models.create_subscription_request import CreateSubscriptionRequest
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


class SubscriptionsApi(Namespace):
    """Subscriptions: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SubscriptionsApiRaw: ...
        @property
        def with_streaming_response(self) -> SubscriptionsApiStreaming: ...

    def create_subscription(
        self,
        *,
        body: CreateSubscriptionRequest | CreateSubscriptionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SubscriptionInfo:
        """Subscribe to events, delivered to a webhook.

        Before it answers, the address gets a request with a `Validation-Token`, to be echoed
        within three seconds. More than 30 for a user and application are refused (SUB-505);
        prefer one with many filters.

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
        return self._client.send(
            calls.create_subscription(
                body=body,
            ),
            **options,
        )

    def delete_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """End a subscription.

        One that has expired by itself is not found (404).

        `DELETE /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/deleteSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        return self._client.send(
            calls.delete_subscription(
                subscription_id=subscription_id,
            ),
            **options,
        )

    def list_subscriptions(self, **options: Unpack[RequestOptions]) -> SubscriptionListResource:
        """List the subscriptions of the user in this application.

        There can be 30 at a time. To keep one alive and get its events use `rc.subscription`;
        these are the plain calls.

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
        return self._client.send(calls.list_subscriptions(), **options)

    def read_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> SubscriptionInfo:
        """Read a subscription: its filters, state and expiration.

        A Blacklisted one gets no more events; delete it and create another. One that has
        expired is not found (404).

        `GET /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/readSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        return self._client.send(
            calls.read_subscription(
                subscription_id=subscription_id,
            ),
            **options,
        )

    def renew_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> SubscriptionInfo:
        """Renew a subscription for as long as it was made for.

        One that has expired is not found (404): create it anew. Renew a minute or two before it
        ends; one of a WebSocket renews itself.

        `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/renewSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        return self._client.send(
            calls.renew_subscription(
                subscription_id=subscription_id,
            ),
            **options,
        )

    def update_subscription(
        self,
        *,
        subscription_id: str | int | Unset,
        body: UpdateSubscriptionRequest | UpdateSubscriptionRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SubscriptionInfo:
        """Change the filters of a subscription, and renew it.

        The new list replaces the old one. Nothing else than filters and lifetime can be
        changed, and nothing at all if it belongs to a WebSocket.

        `PUT /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/updateSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.
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
        return self._client.send(
            calls.update_subscription(
                subscription_id=subscription_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class SubscriptionsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: SubscriptionsApi) -> None:
            self.create_subscription = raw(api.create_subscription)
            self.delete_subscription = raw(api.delete_subscription)
            self.list_subscriptions = raw(api.list_subscriptions)
            self.read_subscription = raw(api.read_subscription)
            self.renew_subscription = raw(api.renew_subscription)
            self.update_subscription = raw(api.update_subscription)

    class SubscriptionsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: SubscriptionsApi) -> None:
            self.create_subscription = streaming(api.create_subscription)
            self.delete_subscription = streaming(api.delete_subscription)
            self.list_subscriptions = streaming(api.list_subscriptions)
            self.read_subscription = streaming(api.read_subscription)
            self.renew_subscription = streaming(api.renew_subscription)
            self.update_subscription = streaming(api.update_subscription)
