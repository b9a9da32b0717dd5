# Written by `make generate` from spec/. Do not edit.
"""Subscriptions for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import subscriptions as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.create_subscription_request import CreateSubscriptionRequest
    from ringkit_api.models.subscription_info import SubscriptionInfo
    from ringkit_api.models.subscription_list_resource import SubscriptionListResource
    from ringkit_api.models.update_subscription_request import UpdateSubscriptionRequest


class SubscriptionsApi(Namespace):
    """Subscriptions: 6 operations."""

    def create_subscription(self, *, body: CreateSubscriptionRequest) -> SubscriptionInfo:
        """Create subscription.

        `POST /restapi/v1.0/subscription`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/createSubscription

        Args:
            body: CreateSubscriptionRequest (json).

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500, 503).
        """
        return self._client.send(
            calls.create_subscription(
                body=body,
            )
        )

    def delete_subscription(self, *, subscription_id: str | int) -> None:
        """Delete subscription.

        `DELETE /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/deleteSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.delete_subscription(
                subscription_id=subscription_id,
            )
        )

    def list_subscriptions(self) -> SubscriptionListResource:
        """List subscriptions.

        `GET /restapi/v1.0/subscription`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/listSubscriptions

        Returns:
            200: SubscriptionListResource.

        Raises:
            APIStatusError: for an error status (described: 500, 503).
        """
        return self._client.send(calls.list_subscriptions())

    def read_subscription(self, *, subscription_id: str | int) -> SubscriptionInfo:
        """Read subscription.

        `GET /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/readSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return self._client.send(
            calls.read_subscription(
                subscription_id=subscription_id,
            )
        )

    def renew_subscription(self, *, subscription_id: str | int) -> SubscriptionInfo:
        """Renew subscription.

        `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/renewSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.send(
            calls.renew_subscription(
                subscription_id=subscription_id,
            )
        )

    def update_subscription(
        self, *, subscription_id: str | int, body: UpdateSubscriptionRequest | Unset = UNSET
    ) -> SubscriptionInfo:
        """Update subscription.

        `PUT /restapi/v1.0/subscription/{subscriptionId}`

        Rate group Medium. Request body up to 100,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Subscriptions/updateSubscription

        Args:
            subscription_id: str or int; 1 to 20 characters.
            body: UpdateSubscriptionRequest (json).

        Returns:
            200: SubscriptionInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500, 503).
        """
        return self._client.send(
            calls.update_subscription(
                subscription_id=subscription_id,
                body=body,
            )
        )
