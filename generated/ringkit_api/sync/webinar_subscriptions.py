# Written by `make generate` from spec/. Do not edit.
"""Webinar Subscriptions for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import webinar_subscriptions as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.subscriptions import UpdateSubscriptionRequestDict
    from ringkit_api.dicts.webinar_subscriptions import CreateWebhookSubscriptionRequestDict
    from ringkit_api.models.create_webhook_subscription_request import (
        CreateWebhookSubscriptionRequest,
    )
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


class WebinarSubscriptionsApi(Namespace):
    """Webinar Subscriptions: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WebinarSubscriptionsApiRaw: ...
        @property
        def with_streaming_response(self) -> WebinarSubscriptionsApiStreaming: ...

    def create_subscription(
        self,
        *,
        body: CreateWebhookSubscriptionRequest | CreateWebhookSubscriptionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SubscriptionInfo:
        """Subscribe to events of webinars.

        Other events are subscribed to with `rc.api.subscriptions.create_subscription`. Webhooks
        only: the address must answer the handshake within three seconds, else 400. Renew it
        before it expires.

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
        return self._client.send(
            calls.create_subscription(
                body=body,
            ),
            **options,
        )

    def delete_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """End a subscription to events of webinars.

        One that has expired or was ended before is answered with 404.

        `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sDeleteSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        return self._client.send(
            calls.delete_subscription(
                subscription_id=subscription_id,
            ),
            **options,
        )

    def list_subscriptions(self, **options: Unpack[RequestOptions]) -> SubscriptionListResource:
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
        return self._client.send(calls.list_subscriptions(), **options)

    def read_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> SubscriptionInfo:
        """Read one subscription to events of webinars.

        Look here for `expiration_time`, and for `disabled_filters`, which deliver nothing.

        `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sGetSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        return self._client.send(
            calls.read_subscription(
                subscription_id=subscription_id,
            ),
            **options,
        )

    def renew_subscription(
        self, *, subscription_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> SubscriptionInfo:
        """Renew a subscription to events of webinars for the same time again.

        Do it a minute or two before it expires; an expired one is answered with 404 and must be
        created anew.

        `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sRenewSubscription

        Args:
            subscription_id: `id` of the subscription, from the answer that created it. Str or
                int; 1 to 20 characters.

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
        body: UpdateSubscriptionRequest | UpdateSubscriptionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SubscriptionInfo:
        """Change filters or lifetime of a subscription to events of webinars.

        Anything else in the body is not read. Every change renews it, even an empty one.

        `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sUpdateSubscription

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
        updated = rc.api.webinar_subscriptions.update_subscription(
            subscription_id=subscription.id,
            body={"event_filters": [SESSIONS], "expires_in": 86_400},
        )
        print(updated.event_filters, updated.expires_in)
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

    class WebinarSubscriptionsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: WebinarSubscriptionsApi) -> None:
            self.create_subscription = raw(api.create_subscription)
            self.delete_subscription = raw(api.delete_subscription)
            self.list_subscriptions = raw(api.list_subscriptions)
            self.read_subscription = raw(api.read_subscription)
            self.renew_subscription = raw(api.renew_subscription)
            self.update_subscription = raw(api.update_subscription)

    class WebinarSubscriptionsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: WebinarSubscriptionsApi) -> None:
            self.create_subscription = streaming(api.create_subscription)
            self.delete_subscription = streaming(api.delete_subscription)
            self.list_subscriptions = streaming(api.list_subscriptions)
            self.read_subscription = streaming(api.read_subscription)
            self.renew_subscription = streaming(api.renew_subscription)
            self.update_subscription = streaming(api.update_subscription)
