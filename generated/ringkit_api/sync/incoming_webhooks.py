# Written by `make generate` from spec/. Do not edit.
"""Incoming Webhooks for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import incoming_webhooks as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.tm_webhook_info import TMWebhookInfo
    from ringkit_api.models.tm_webhook_list import TMWebhookList


class IncomingWebhooksApi(Namespace):
    """Incoming Webhooks: 7 operations."""

    def activate_webhook(self, *, webhook_id: str | int) -> None:
        """Activate webhook.

        `POST /team-messaging/v1/webhooks/{webhookId}/activate`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/activateGlipWebhookNew

        Args:
            webhook_id: str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.activate_webhook(
                webhook_id=webhook_id,
            )
        )

    def create_group_webhook(self, *, group_id: str | int) -> TMWebhookInfo:
        """Create group webhook.

        `POST /team-messaging/v1/groups/{groupId}/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/createGlipGroupWebhookNew

        Args:
            group_id: str or int.

        Returns:
            200: TMWebhookInfo.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.create_group_webhook(
                group_id=group_id,
            )
        )

    def delete_webhook(self, *, webhook_id: str | int) -> None:
        """Delete webhook.

        `DELETE /team-messaging/v1/webhooks/{webhookId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/deleteGlipWebhookNew

        Args:
            webhook_id: str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.delete_webhook(
                webhook_id=webhook_id,
            )
        )

    def list_group_webhooks(self, *, group_id: str | int) -> TMWebhookList:
        """List group webhooks.

        `GET /team-messaging/v1/groups/{groupId}/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/listGlipGroupWebhooksNew

        Args:
            group_id: str or int.

        Returns:
            200: TMWebhookList.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.list_group_webhooks(
                group_id=group_id,
            )
        )

    def list_webhooks(self) -> TMWebhookList:
        """List webhooks.

        `GET /team-messaging/v1/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/listGlipWebhooksNew

        Returns:
            200: TMWebhookList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(calls.list_webhooks())

    def read_webhook(self, *, webhook_id: str | int | Sequence[str | int]) -> TMWebhookList:
        """Read webhook.

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/readGlipWebhookNew

        Args:
            webhook_id: str or int, one or several.

        Returns:
            200: TMWebhookList; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.read_webhook(
                webhook_id=webhook_id,
            )
        )

    def suspend_webhook(self, *, webhook_id: str | int) -> None:
        """Suspend webhook.

        `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/suspendGlipWebhookNew

        Args:
            webhook_id: str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.suspend_webhook(
                webhook_id=webhook_id,
            )
        )
