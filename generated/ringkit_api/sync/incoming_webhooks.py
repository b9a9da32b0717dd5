# Written by `make generate` from spec/. Do not edit.
"""Incoming Webhooks for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import incoming_webhooks as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.webhook_info import WebhookInfo
    from ringkit_api.models.webhook_list import WebhookList


class IncomingWebhooksApi(Namespace):
    """Incoming Webhooks: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> IncomingWebhooksApiRaw: ...
        @property
        def with_streaming_response(self) -> IncomingWebhooksApiStreaming: ...

    def activate_webhook(
        self, *, webhook_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Let a suspended incoming webhook take posts again.

        The address is the same as before.

        `POST /team-messaging/v1/webhooks/{webhookId}/activate`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/activateGlipWebhookNew

        Args:
            webhook_id: `id` of the incoming webhook, from
                `rc.api.incoming_webhooks.list_webhooks`. Str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        rc.api.incoming_webhooks.activate_webhook(webhook_id=webhook.id)
        print(webhook.uri, "takes texts again")
        ```
        """
        return self._client.send(
            calls.activate_webhook(
                webhook_id=webhook_id,
            ),
            **options,
        )

    def create_group_webhook(
        self, *, group_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> WebhookInfo:
        """Create an incoming webhook for a chat.

        Its `uri` takes posts as JSON without any login, so treat it as a secret. There is no
        body to send.

        `POST /team-messaging/v1/groups/{groupId}/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/createGlipGroupWebhookNew

        Args:
            group_id: The `id` of a chat, from `rc.api.chats.list_chats`. Str or int.

        Returns:
            200: WebhookInfo.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        webhook = rc.api.incoming_webhooks.create_group_webhook(group_id=team.id)
        print("post texts to", webhook.uri)
        ```
        """
        return self._client.send(
            calls.create_group_webhook(
                group_id=group_id,
            ),
            **options,
        )

    def delete_webhook(
        self, *, webhook_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an incoming webhook.

        Its address stops taking posts; to stop it for a while use
        `rc.api.incoming_webhooks.suspend_webhook`.

        `DELETE /team-messaging/v1/webhooks/{webhookId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/deleteGlipWebhookNew

        Args:
            webhook_id: `id` of the incoming webhook, from
                `rc.api.incoming_webhooks.list_webhooks`. Str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        rc.api.incoming_webhooks.delete_webhook(webhook_id=webhook.id)
        print("deleted", webhook.uri)
        ```
        """
        return self._client.send(
            calls.delete_webhook(
                webhook_id=webhook_id,
            ),
            **options,
        )

    def list_group_webhooks(
        self, *, group_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> WebhookList:
        """List the incoming webhooks of one chat.

        It shows those that the user may see; those of all chats are in
        `rc.api.incoming_webhooks.list_webhooks`.

        `GET /team-messaging/v1/groups/{groupId}/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/listGlipGroupWebhooksNew

        Args:
            group_id: The `id` of a chat, from `rc.api.chats.list_chats`. Str or int.

        Returns:
            200: WebhookList.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        for webhook in rc.api.incoming_webhooks.list_group_webhooks(
            group_id=team.id
        ):
            print(webhook.id, webhook.status)
        ```
        """
        return self._client.send(
            calls.list_group_webhooks(
                group_id=group_id,
            ),
            **options,
        )

    def list_webhooks(self, **options: Unpack[RequestOptions]) -> WebhookList:
        """List the incoming webhooks of the account.

        Those of one chat are in `rc.api.incoming_webhooks.list_group_webhooks`.

        `GET /team-messaging/v1/webhooks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/listGlipWebhooksNew

        Returns:
            200: WebhookList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for webhook in rc.api.incoming_webhooks.list_webhooks():
            print(webhook.id, webhook.group_ids, webhook.status)
        ```
        """
        return self._client.send(calls.list_webhooks(), **options)

    def read_webhook(
        self,
        *,
        webhook_id: str | int | Sequence[str | int] | Unset,
        **options: Unpack[RequestOptions],
    ) -> WebhookList:
        """Read one incoming webhook, or several at once.

        The answer is a list even for one id; several ids are one request with a result for each
        (207).

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/readGlipWebhookNew

        Args:
            webhook_id: The `id` of a webhook, from `rc.api.incoming_webhooks.list_webhooks`, or
                a list of them. Str or int, one or several.

        Returns:
            200: WebhookList; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        found = rc.api.incoming_webhooks.read_webhook(webhook_id=webhook.id)
        print([(each.id, each.status) for each in found.records])
        ```
        """
        return self._client.send(
            calls.read_webhook(
                webhook_id=webhook_id,
            ),
            **options,
        )

    def suspend_webhook(
        self, *, webhook_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop an incoming webhook without deleting it.

        Posts to its address are refused until `rc.api.incoming_webhooks.activate_webhook`.

        `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/suspendGlipWebhookNew

        Args:
            webhook_id: `id` of the incoming webhook, from
                `rc.api.incoming_webhooks.list_webhooks`. Str or int.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404).

        Example:

        ```python
        rc.api.incoming_webhooks.suspend_webhook(webhook_id=webhook.id)
        print(webhook.uri, "takes no more texts")
        ```
        """
        return self._client.send(
            calls.suspend_webhook(
                webhook_id=webhook_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class IncomingWebhooksApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: IncomingWebhooksApi) -> None:
            self.activate_webhook = raw(api.activate_webhook)
            self.create_group_webhook = raw(api.create_group_webhook)
            self.delete_webhook = raw(api.delete_webhook)
            self.list_group_webhooks = raw(api.list_group_webhooks)
            self.list_webhooks = raw(api.list_webhooks)
            self.read_webhook = raw(api.read_webhook)
            self.suspend_webhook = raw(api.suspend_webhook)

    class IncomingWebhooksApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: IncomingWebhooksApi) -> None:
            self.activate_webhook = streaming(api.activate_webhook)
            self.create_group_webhook = streaming(api.create_group_webhook)
            self.delete_webhook = streaming(api.delete_webhook)
            self.list_group_webhooks = streaming(api.list_group_webhooks)
            self.list_webhooks = streaming(api.list_webhooks)
            self.read_webhook = streaming(api.read_webhook)
            self.suspend_webhook = streaming(api.suspend_webhook)
