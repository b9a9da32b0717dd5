# Written by `make generate` from spec/. Do not edit.
"""High Volume SMS: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.dicts.high_volume_sms import MessageBatchCreateRequestDict
    from ringkit_api.enumerations import ListA2PBatchesStatus, ListA2PSmsView, MessageDirectionEnum
    from ringkit_api.models.batch_list_response import BatchListResponse
    from ringkit_api.models.message_batch_create_request import MessageBatchCreateRequest
    from ringkit_api.models.message_batch_response import MessageBatchResponse
    from ringkit_api.models.message_details_response import MessageDetailsResponse
    from ringkit_api.models.message_list_message_response import MessageListMessageResponse
    from ringkit_api.models.message_list_response import MessageListResponse
    from ringkit_api.models.message_statuses_response import MessageStatusesResponse


_AGGREGATE_A2P_SMS_STATUSES = Operation(
    id="aggregateA2PSMSStatuses",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/statuses",
    rate_group="Light",
    results={200: "MessageStatusesResponse"},
    app_permission="A2PSMS",
)


def aggregate_a2p_sms_statuses(
    *,
    account_id: str | int | Unset = "~",
    batch_id: str | int | Unset | None = UNSET,
    direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    phone_number: str | Sequence[str] | Unset | None = UNSET,
) -> Call[MessageStatusesResponse]:
    """Count the texts of high-volume numbers by status, with their cost.

    Failed ones are counted by error code too, which shows at once why a campaign does not
    arrive. Without dates it counts the last 24 hours.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`

    Rate group Light. App permission A2PSMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/aggregateA2PSMSStatuses

    Args:
        account_id: "~" is that of the user who is logged in.
        batch_id: Count only the texts of this batch. Str or int.
        direction: Texts that were sent or received; both if left out. "Inbound" or "Outbound",
            one or several.
        date_from: Earliest creation of the texts, ISO 8601; 24 hours before `date_to` if left
            out. Datetime or date.
        date_to: Latest creation of the texts, ISO 8601; now if left out. Datetime or date.
        phone_number: Count only texts from or to one of these numbers, E.164; at most 15. Str,
            one or several.

    Returns:
        200: MessageStatusesResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    statuses = rc.api.high_volume_sms.aggregate_a2p_sms_statuses(
        batch_id=batch.id
    )
    print(statuses.delivered.count, statuses.delivery_failed.count)
    ```
    """
    return Call(
        _AGGREGATE_A2P_SMS_STATUSES,
        path={
            "accountId": account_id,
        },
        query={
            "batchId": batch_id,
            "direction": direction,
            "dateFrom": date_from,
            "dateTo": date_to,
            "phoneNumber": phone_number,
        },
    )


_CREATE_A2P_SMS = Operation(
    id="createA2PSMS",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/batches",
    rate_group="Light",
    results={201: "MessageBatchResponse"},
    payloads=(Payload("json", "MessageBatchCreateRequest"),),
    max_body=50_000_000,
    app_permission="A2PSMS",
)


def create_a2p_sms(
    *,
    account_id: str | int | Unset = "~",
    body: MessageBatchCreateRequest | MessageBatchCreateRequestDict,
) -> Call[MessageBatchResponse]:
    """Send a text, or a different one for each, to many recipients.

    The sender must have the feature A2PSmsSender. It answers before anything is sent; wrong
    recipients are listed in `rejected`, the rest is sent. A request may be about 50 MB.

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Rate group Light. App permission A2PSMS. Account feature SMSSending. Request body up to
    50,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/createA2PSMS

    Args:
        account_id: "~" is that of the user who is logged in.
        body: MessageBatchCreateRequest (json).

    Returns:
        201: MessageBatchResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 500).

    Example:

    ```python
    batch = rc.api.high_volume_sms.create_a2p_sms(body={
        "from_": sender,
        "text": "The shop opens at ten today",
        "messages": [{"to": ["+16505550123"]}, {"to": ["+16505550124"]}],
    })
    print(batch.id, batch.batch_size, batch.status)
    ```
    """
    return Call(
        _CREATE_A2P_SMS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_LIST_A2P_BATCHES = Operation(
    id="listA2PBatches",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/batches",
    rate_group="Light",
    results={200: "BatchListResponse"},
    paging=Paging("token", "records"),
    app_permission="A2PSMS",
)


def list_a2p_batches(
    *,
    account_id: str | int | Unset = "~",
    date_from: datetime | date | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    from_: str | Unset | None = UNSET,
    status: ListA2PBatchesStatus | Sequence[ListA2PBatchesStatus] | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[BatchListResponse, MessageBatchResponse]:
    """List the batches of texts that the account has sent.

    Without dates those of the last 24 hours are listed. For the texts in a batch use
    `rc.api.high_volume_sms.list_a2p_sms` with its `batch_id`.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Rate group Light. App permission A2PSMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/listA2PBatches

    Args:
        account_id: "~" is that of the user who is logged in.
        date_from: Earliest creation of the batches, ISO 8601; 24 hours before `date_to` if left
            out. Datetime or date.
        date_to: Latest creation of the batches, ISO 8601; now if left out. Datetime or date.
        from_: List only batches from this number, E.164. Str.
        status: States to list; all if left out. "Queued" or "Processing" or "Sent" or
            "Completed", one or several.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int.

    Returns:
        200: BatchListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    for batch in rc.api.high_volume_sms.list_a2p_batches(status=["Completed"]):
        print(batch.id, batch.creation_time, batch.processed_count)
    ```
    """
    return PagedCall(
        _LIST_A2P_BATCHES,
        path={
            "accountId": account_id,
        },
        query={
            "dateFrom": date_from,
            "dateTo": date_to,
            "from": from_,
            "status": status,
            "pageToken": page_token,
            "perPage": per_page,
        },
    )


_LIST_A2P_SMS = Operation(
    id="listA2PSMS",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/messages",
    rate_group="Light",
    results={200: "MessageListResponse"},
    paging=Paging("token", "records"),
    app_permission="A2PSMS",
)


def list_a2p_sms(
    *,
    account_id: str | int | Unset = "~",
    batch_id: str | int | Unset | None = UNSET,
    direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    view: ListA2PSmsView | Unset | None = UNSET,
    phone_number: str | Sequence[str] | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[MessageListResponse, MessageListMessageResponse]:
    """List texts of high-volume numbers, sent and received.

    The words of a text are only in the Detailed view. Without dates those of the last 24 hours
    are listed.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`

    Rate group Light. App permission A2PSMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/listA2PSMS

    Args:
        account_id: "~" is that of the user who is logged in.
        batch_id: List only the texts of this batch. Str or int.
        direction: Texts that were sent or received; both if left out. "Inbound" or "Outbound",
            one or several.
        date_from: Earliest creation of the texts, ISO 8601; 24 hours before `date_to` if left
            out. Datetime or date.
        date_to: Latest creation of the texts, ISO 8601; now if left out. Datetime or date.
        view: Detailed answers the words of the texts as well. "Simple" or "Detailed";
            `"Simple"` if left out.
        phone_number: List only texts from or to one of these numbers, E.164; at most 15. Str,
            one or several.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `1000` if left out.

    Returns:
        200: MessageListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    for message in rc.api.high_volume_sms.list_a2p_sms(batch_id=batch.id):
        print(message.to, message.message_status, message.error_code or "")
    ```
    """
    return PagedCall(
        _LIST_A2P_SMS,
        path={
            "accountId": account_id,
        },
        query={
            "batchId": batch_id,
            "direction": direction,
            "dateFrom": date_from,
            "dateTo": date_to,
            "view": view,
            "phoneNumber": phone_number,
            "pageToken": page_token,
            "perPage": per_page,
        },
    )


_READ_A2P_BATCH = Operation(
    id="readA2PBatch",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}",
    rate_group="Light",
    results={200: "MessageBatchResponse"},
    app_permission="A2PSMS",
)


def read_a2p_batch(
    *, batch_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageBatchResponse]:
    """Read how far a batch of texts is.

    `processed_count` rises to `batch_size`; the cost is known when the batch is completed, and
    failures of single texts are in `rc.api.high_volume_sms.list_a2p_sms`.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`

    Rate group Light. App permission A2PSMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/readA2PBatch

    Args:
        batch_id: The `id` of the batch, from `rc.api.high_volume_sms.create_a2p_sms`. Str or
            int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageBatchResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    found = rc.api.high_volume_sms.read_a2p_batch(batch_id=batch.id)
    print(found.status, found.processed_count, "of", found.batch_size)
    ```
    """
    return Call(
        _READ_A2P_BATCH,
        path={
            "batchId": batch_id,
            "accountId": account_id,
        },
    )


_READ_A2P_SMS = Operation(
    id="readA2PSMS",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}",
    rate_group="Light",
    results={200: "MessageDetailsResponse"},
    app_permission="A2PSMS",
)


def read_a2p_sms(
    *, message_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageDetailsResponse]:
    """Read one text of a high-volume number.

    It has the words, the status with its error code, the number of segments and the cost.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

    Rate group Light. App permission A2PSMS. Account feature SMSSending.

    Reference: https://developers.ringcentral.com/api-reference/High-Volume-SMS/readA2PSMS

    Args:
        message_id: The `id` of the text, from `rc.api.high_volume_sms.list_a2p_sms`. Str or
            int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageDetailsResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 404, 500).

    Example:

    ```python
    message = rc.api.high_volume_sms.read_a2p_sms(message_id=message_id)
    print(message.to, message.message_status, message.cost)
    ```
    """
    return Call(
        _READ_A2P_SMS,
        path={
            "messageId": message_id,
            "accountId": account_id,
        },
    )
