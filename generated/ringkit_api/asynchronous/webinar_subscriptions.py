# Written by `make generate` from spec/. Do not edit.
"""Webinar Subscriptions for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import webinar_subscriptions as calls

if TYPE_CHECKING:
    from ringkit_api.models.create_webhook_subscription_request import (
        CreateWebhookSubscriptionRequest,
    )
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


class AsyncWebinarSubscriptionsApi(AsyncNamespace):
    """Webinar Subscriptions: 6 operations."""

    async def create_subscription(
        self, *, body: CreateWebhookSubscriptionRequest
    ) -> SubscriptionInfo:
        """Create subscription.

        `POST /webinar/notifications/v1/subscriptions`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sCreateSubscription

        Args:
            body: CreateWebhookSubscriptionRequest (json).

        Returns:
            201: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500, 503).
        """
        return await self._client.send(
            calls.create_subscription(
                body=body,
            )
        )

    async def delete_subscription(self, *, subscription_id: str | int) -> None:
        """Delete subscription.

        `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sDeleteSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.delete_subscription(
                subscription_id=subscription_id,
            )
        )

    async def get_subscription(self, *, subscription_id: str | int) -> SubscriptionInfo:
        """Get subscription.

        `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sGetSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.get_subscription(
                subscription_id=subscription_id,
            )
        )

    async def list_subscriptions(self) -> SubscriptionListResource:
        """List subscriptions.

        `GET /webinar/notifications/v1/subscriptions`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sListSubscriptions

        Returns:
            200: SubscriptionListResource.

        Raises:
            APIStatusError: for an error status (described: 500, 503).
        """
        return await self._client.send(calls.list_subscriptions())

    async def renew_subscription(self, *, subscription_id: str | int) -> SubscriptionInfo:
        """Renew subscription.

        `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sRenewSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return await self._client.send(
            calls.renew_subscription(
                subscription_id=subscription_id,
            )
        )

    async def update_subscription(
        self, *, subscription_id: str | int, body: UpdateSubscriptionRequest
    ) -> SubscriptionInfo:
        """Update subscription.

        `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Webinar-Subscriptions/rcwN11sUpdateSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.
            body: UpdateSubscriptionRequest (json).

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return await self._client.send(
            calls.update_subscription(
                subscription_id=subscription_id,
                body=body,
            )
        )
