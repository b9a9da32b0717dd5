# Written by `make generate` from spec/. Do not edit.
"""Incoming Webhooks: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Bulk, BulkCall, Call, Operation, PagedCall, Paging, bulk_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.webhook_info import WebhookInfo
    from ringkit_api.models.webhook_list import WebhookList


_ACTIVATE_WEBHOOK = Operation(
    id="activateGlipWebhookNew",
    method="POST",
    path="/team-messaging/v1/webhooks/{webhookId}/activate",
    rate_group="Medium",
    results={200: ""},
    app_permission="TeamMessaging",
)


def activate_webhook(*, webhook_id: str | int | Unset) -> Call[None]:
    """Let a suspended incoming webhook take posts again.

    The address is the same as before.

    `POST /team-messaging/v1/webhooks/{webhookId}/activate`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/activateGlipWebhookNew

    Args:
        webhook_id: `id` of the incoming webhook, from `rc.api.incoming_webhooks.list_webhooks`.
            Str or int.

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
    return Call(
        _ACTIVATE_WEBHOOK,
        path={
            "webhookId": webhook_id,
        },
    )


_CREATE_GROUP_WEBHOOK = Operation(
    id="createGlipGroupWebhookNew",
    method="POST",
    path="/team-messaging/v1/groups/{groupId}/webhooks",
    rate_group="Medium",
    results={200: "WebhookInfo"},
    app_permission="TeamMessaging",
)


def create_group_webhook(*, group_id: str | int | Unset) -> Call[WebhookInfo]:
    """Create an incoming webhook for a chat.

    Its `uri` takes posts as JSON without any login, so treat it as a secret. There is no body
    to send.

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
    return Call(
        _CREATE_GROUP_WEBHOOK,
        path={
            "groupId": group_id,
        },
    )


_DELETE_WEBHOOK = Operation(
    id="deleteGlipWebhookNew",
    method="DELETE",
    path="/team-messaging/v1/webhooks/{webhookId}",
    rate_group="Medium",
    results={200: ""},
    app_permission="TeamMessaging",
)


def delete_webhook(*, webhook_id: str | int | Unset) -> Call[None]:
    """Delete an incoming webhook.

    Its address stops taking posts; to stop it for a while use
    `rc.api.incoming_webhooks.suspend_webhook`.

    `DELETE /team-messaging/v1/webhooks/{webhookId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/deleteGlipWebhookNew

    Args:
        webhook_id: `id` of the incoming webhook, from `rc.api.incoming_webhooks.list_webhooks`.
            Str or int.

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
    return Call(
        _DELETE_WEBHOOK,
        path={
            "webhookId": webhook_id,
        },
    )


_LIST_GROUP_WEBHOOKS = Operation(
    id="listGlipGroupWebhooksNew",
    method="GET",
    path="/team-messaging/v1/groups/{groupId}/webhooks",
    rate_group="Medium",
    results={200: "WebhookList"},
    paging=Paging("single", "records"),
    app_permission="TeamMessaging",
)


def list_group_webhooks(*, group_id: str | int | Unset) -> PagedCall[WebhookList, WebhookInfo]:
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
    return PagedCall(
        _LIST_GROUP_WEBHOOKS,
        path={
            "groupId": group_id,
        },
    )


_LIST_WEBHOOKS = Operation(
    id="listGlipWebhooksNew",
    method="GET",
    path="/team-messaging/v1/webhooks",
    rate_group="Medium",
    results={200: "WebhookList"},
    paging=Paging("single", "records"),
    app_permission="TeamMessaging",
)


def list_webhooks() -> PagedCall[WebhookList, WebhookInfo]:
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
    return PagedCall(
        _LIST_WEBHOOKS,
    )


_READ_WEBHOOK = Operation(
    id="readGlipWebhookNew",
    method="GET",
    path="/team-messaging/v1/webhooks/{webhookId}",
    rate_group="Medium",
    results={200: "WebhookList", 207: "*"},
    bulk=Bulk("webhookId"),
    app_permission="TeamMessaging",
)


@bulk_argument("webhook_id")
def read_webhook(*, webhook_id: str | int | Sequence[str | int] | Unset) -> BulkCall[WebhookList]:
    """Read one incoming webhook, or several at once.

    The answer is a list even for one id; several ids are one request with a result for each
    (207).

    `GET /team-messaging/v1/webhooks/{webhookId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/readGlipWebhookNew

    Args:
        webhook_id: The `id` of a webhook, from `rc.api.incoming_webhooks.list_webhooks`, or a
            list of them. Str or int, one or several.

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
    return BulkCall(
        _READ_WEBHOOK,
        path={
            "webhookId": webhook_id,
        },
    )


_SUSPEND_WEBHOOK = Operation(
    id="suspendGlipWebhookNew",
    method="POST",
    path="/team-messaging/v1/webhooks/{webhookId}/suspend",
    rate_group="Medium",
    results={200: ""},
    app_permission="TeamMessaging",
)


def suspend_webhook(*, webhook_id: str | int | Unset) -> Call[None]:
    """Stop an incoming webhook without deleting it.

    Posts to its address are refused until `rc.api.incoming_webhooks.activate_webhook`.

    `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Incoming-Webhooks/suspendGlipWebhookNew

    Args:
        webhook_id: `id` of the incoming webhook, from `rc.api.incoming_webhooks.list_webhooks`.
            Str or int.

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
    return Call(
        _SUSPEND_WEBHOOK,
        path={
            "webhookId": webhook_id,
        },
    )
