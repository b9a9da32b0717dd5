# Written by `make generate` from spec/. Do not edit.
"""Message Store: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
    require_filter,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.dicts.message_store import (
        MessageStoreConfigurationDict,
        PatchMessageBulkRequestItemDict,
        PatchMessageRequestDict,
        UpdateMessageBulkRequestItemDict,
        UpdateMessageRequestDict,
    )
    from ringkit_api.enumerations import (
        AllExtensionTypesEnum,
        ContentDisposition,
        DeleteMessageByFilterType,
        DeleteMessageType,
        MessageAvailabilityEnum,
        MessageDirectionEnum,
        MessageReadStatusEnum,
        MessageTypeEnum,
        SyncTypeEnum,
    )
    from ringkit_api.models.get_message_list import GetMessageList
    from ringkit_api.models.message_info import MessageInfo
    from ringkit_api.models.message_store_configuration import MessageStoreConfiguration
    from ringkit_api.models.message_sync import MessageSync
    from ringkit_api.models.patch_message_bulk_request_item import PatchMessageBulkRequestItem
    from ringkit_api.models.patch_message_request import PatchMessageRequest
    from ringkit_api.models.single_message_info import SingleMessageInfo
    from ringkit_api.models.update_message_bulk_request_item import UpdateMessageBulkRequestItem
    from ringkit_api.models.update_message_request import UpdateMessageRequest


_DELETE_MESSAGE = Operation(
    id="deleteMessage",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "list[str]"),),
    bulk=Bulk("messageId", 50),
    app_permission="EditMessages",
    user_permission="EditMessages",
)


@bulk_argument("message_id")
def delete_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    purge: bool | Unset | None = UNSET,
    type: DeleteMessageType | Unset | None = UNSET,
    body: Sequence[str] | Unset = UNSET,
) -> BulkCall[None]:
    """Delete messages; a second call removes them for good.

    The first call makes a message Deleted, the second Purged, `purge` does both at once. "*"
    for the id without a list in the body deletes every message of the user.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Rate group Medium. App permission EditMessages. User permission EditMessages. Account
    feature EditMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessage

    Args:
        message_id: The `id` of a message, or a list of them; "*" if the body names them. Str or
            int, one or several; at least 1 item.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        purge: Remove the messages with their attachments for good, without a way back. Bool;
            `false` if left out.
        type: Kind of messages to delete; All if left out. "Fax" or "SMS" or "VoiceMail" or
            "Pager" or "Text" or "All"; `"All"` if left out.
        body: list[str] (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.message_store.delete_message(message_id=message_id, purge=True)
    print("deleted the message", message_id)
    ```
    """
    return BulkCall(
        _DELETE_MESSAGE,
        path={
            "messageId": message_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "purge": purge,
            "type": type,
        },
        body=body,
    )


_DELETE_MESSAGE_BY_FILTER = Operation(
    id="deleteMessageByFilter",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditMessages",
    user_permission="EditMessages",
)


def delete_message_by_filter(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset | None = UNSET,
    conversation_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    type: DeleteMessageByFilterType | Unset | None = UNSET,
    purge: bool | Unset | None = UNSET,
    all_: bool = False,
) -> Call[None]:
    """Delete whole conversations, or all messages of the user.

    Without `conversation_id` all messages that are older than `date_to` are deleted, by default
    every one. At most 50 conversations per call. Purged messages cannot be restored.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

    Rate group Medium. App permission EditMessages. User permission EditMessages. Account
    feature EditMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessageByFilter

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        owner: Messages of the user, shared ones of queues, or both; or the extension ids of
            owners. List[str] or "Any" or "Personal" or "Shared".
        conversation_id: Conversations to delete; all if left out. Str or int, one or several.
        date_to: Delete only messages that are older than this, ISO 8601; now if left out.
            Datetime or date.
        type: Kind of messages to delete; All if left out. "Fax" or "SMS" or "VoiceMail" or
            "Pager" or "Text" or "All"; `"All"` if left out.
        purge: Remove the messages with their attachments for good, without a way back. Bool;
            `false` if left out.
        all_: delete everything; needed where no filter is given.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.message_store.delete_message_by_filter(type="Fax", date_to=month_ago)
    print("deleted all faxes before", month_ago)
    ```
    """
    require_filter(
        "delete_message_by_filter",
        all_,
        owner=owner,
        conversation_id=conversation_id,
        date_to=date_to,
        type=type,
    )
    return Call(
        _DELETE_MESSAGE_BY_FILTER,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "owner": owner,
            "conversationId": conversation_id,
            "dateTo": date_to,
            "type": type,
            "purge": purge,
        },
    )


_LIST_MESSAGES = Operation(
    id="listMessages",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
    rate_group="Light",
    results={200: "GetMessageList"},
    paging=Paging("links", "records"),
    app_permission="ReadMessages",
    user_permission="ReadMessages",
)


def list_messages(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset | None = UNSET,
    availability: MessageAvailabilityEnum
    | Sequence[MessageAvailabilityEnum]
    | Unset
    | None = UNSET,
    conversation_id: str | int | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset | None = UNSET,
    distinct_conversations: bool | Unset | None = UNSET,
    message_type: MessageTypeEnum | Sequence[MessageTypeEnum] | Unset | None = UNSET,
    read_status: MessageReadStatusEnum | Sequence[MessageReadStatusEnum] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    phone_number: str | Unset | None = UNSET,
    voicemail_owner: str | Sequence[str] | Unset | None = UNSET,
    owner_extension_type: AllExtensionTypesEnum
    | Sequence[AllExtensionTypesEnum]
    | Unset
    | None = UNSET,
) -> PagedCall[GetMessageList, MessageInfo]:
    """List texts, faxes, voice mails and pager messages of the user.

    Without `date_from` only the last 24 hours are listed, and without `availability` only what
    is not deleted. To keep a copy up to date use `rc.api.message_store.sync_messages`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

    Rate group Light. App permission ReadMessages. User permission ReadMessages. Account feature
    ReadMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/listMessages

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        owner: Messages of the user, shared ones of queues, or both; or the extension ids of
            owners. List[str] or "Any" or "Personal" or "Shared".
        availability: List only messages in these states; Alive if left out. "Alive" or
            "Deleted" or "Purged", one or several.
        conversation_id: List only the messages of this conversation. Str or int.
        date_from: Earliest creation of the messages, ISO 8601; 24 hours before `date_to` if
            left out. Datetime or date.
        date_to: Latest creation of the messages, ISO 8601; now if left out. Datetime or date.
        direction: Messages that were sent or received; both if left out. "Inbound" or
            "Outbound", one or several.
        distinct_conversations: List only the latest message of each conversation. Bool.
        message_type: Kinds of messages to list; all if left out. "Fax" or "SMS" or "VoiceMail"
            or "Pager", one or several.
        read_status: List only messages that were read, or only those that were not. "Read" or
            "Unread", one or several.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        phone_number: List only messages from or to this number, E.164. Str.
        voicemail_owner: Deprecated; use `owner`. Str, one or several.
        owner_extension_type: List only shared messages of owners of this kind.
            AllExtensionTypesEnum, one or several.

    Returns:
        200: GetMessageList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for message in rc.api.message_store.list_messages(
        message_type=["SMS"], read_status=["Unread"], date_from=date(2025, 1, 1)
    ):
        print(message.from_.phone_number, message.subject)
    ```
    """
    return PagedCall(
        _LIST_MESSAGES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "owner": owner,
            "availability": availability,
            "conversationId": conversation_id,
            "dateFrom": date_from,
            "dateTo": date_to,
            "direction": direction,
            "distinctConversations": distinct_conversations,
            "messageType": message_type,
            "readStatus": read_status,
            "page": page,
            "perPage": per_page,
            "phoneNumber": phone_number,
            "voicemailOwner": voicemail_owner,
            "ownerExtensionType": owner_extension_type,
        },
    )


_PATCH_MESSAGE = Operation(
    id="patchMessage",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    rate_group="Medium",
    results={200: "MessageInfo", 207: "*"},
    payloads=(
        Payload("json", "PatchMessageRequest"),
        Payload(
            "json",
            "list[PatchMessageBulkRequestItem]",
            media="application/vnd.ringcentral.multipart+json",
        ),
    ),
    bulk=Bulk("messageId", 50),
    app_permission="EditMessages",
    user_permission="EditMessages",
)


@overload
def patch_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: PatchMessageRequest | PatchMessageRequestDict,
) -> BulkCall[MessageInfo]: ...


@overload
def patch_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: Sequence[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict],
) -> BulkCall[MessageInfo]: ...


@bulk_argument("message_id")
def patch_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: PatchMessageRequest
    | PatchMessageRequestDict
    | Sequence[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict],
) -> BulkCall[MessageInfo]:
    """Mark messages as read or unread, or restore deleted ones.

    `availability` Alive brings back a message that is Deleted, with its attachments; a Purged
    one is lost. Many at once as in `rc.api.message_store.update_message`.

    `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Rate group Medium. App permission EditMessages. User permission EditMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/patchMessage

    Args:
        message_id: The `id` of a message, or a list of at most 50; "*" if the body names them.
            Str or int, one or several; at least 1 item.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: PatchMessageRequest (json) or list[PatchMessageBulkRequestItem] (json).

    Returns:
        200: MessageInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    message = rc.api.message_store.patch_message(
        message_id=message_id, body={"availability": "Deleted"}
    )
    print(message.subject, message.availability)
    ```
    """
    return BulkCall(
        _PATCH_MESSAGE,
        path={
            "messageId": message_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_READ_MESSAGE = Operation(
    id="readMessage",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    rate_group="Light",
    results={200: "SingleMessageInfo", 207: "*"},
    bulk=Bulk("messageId", 50),
    app_permission="ReadMessages",
    user_permission="ReadMessages",
)


@bulk_argument("message_id")
def read_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> BulkCall[SingleMessageInfo]:
    """Read one message of the user, or several at once.

    Several ids are one request, answered with a result for each (207). Attachments are read
    with `rc.api.message_store.read_message_content`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Rate group Light. App permission ReadMessages. User permission ReadMessages. Account feature
    ReadMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessage

    Args:
        message_id: The `id` of a message, from `rc.api.message_store.list_messages`, or a list
            of them. Str or int, one or several; at least 1 item.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: SingleMessageInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    message = rc.api.message_store.read_message(message_id=message_id)
    print(message.from_.phone_number, message.subject, message.read_status)
    ```
    """
    return BulkCall(
        _READ_MESSAGE,
        path={
            "messageId": message_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_MESSAGE_CONTENT = Operation(
    id="readMessageContent",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}",
    rate_group="Medium",
    results={200: "bytes"},
    media=True,
    app_permission="ReadMessages",
)


def read_message_content(
    *,
    message_id: str | int | Unset,
    attachment_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    content_disposition: ContentDisposition | Unset | None = UNSET,
    content_disposition_filename: str | Unset | None = UNSET,
) -> Call[bytes]:
    """Download an attachment: a picture, a voice mail or a fax.

    It comes from the media host. Take the ids from `attachments` of the message; a
    transcription of a voice mail is an attachment too.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`

    Rate group Medium. App permission ReadMessages. Sent to the media host.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessageContent

    Args:
        message_id: `id` of the message, from the list of messages or the answer that sent it.
            Str or int.
        attachment_id: `id` of an attachment, from `attachments` of the message. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        content_disposition: How a browser is to treat the file, shown in place or saved.
            "Inline" or "Attachment".
        content_disposition_filename: Name under which a browser saves the file. Str.

    Returns:
        200: bytes.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    for attachment in message.attachments:
        content = rc.api.message_store.read_message_content(
            message_id=message.id, attachment_id=attachment.id
        )
        print(Path(f"{attachment.id}.bin").write_bytes(content), "bytes")
    ```
    """
    return Call(
        _READ_MESSAGE_CONTENT,
        path={
            "messageId": message_id,
            "attachmentId": attachment_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "contentDisposition": content_disposition,
            "contentDispositionFilename": content_disposition_filename,
        },
    )


_READ_MESSAGE_STORE_CONFIGURATION = Operation(
    id="readMessageStoreConfiguration",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-store-configuration",
    rate_group="Light",
    results={200: "MessageStoreConfiguration"},
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)


def read_message_store_configuration(
    *, account_id: str | int | Unset = "~"
) -> Call[MessageStoreConfiguration]:
    """Read for how many days faxes and voice mails are kept.

    Even to read it the app needs EditAccounts and the user AccountAdministration. Texts are
    kept without a limit.

    `GET /restapi/v1.0/account/{accountId}/message-store-configuration`

    Rate group Light. App permission EditAccounts. User permission AccountAdministration.
    Account feature AccountAdministration.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessageStoreConfiguration

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageStoreConfiguration.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    settings = rc.api.message_store.read_message_store_configuration()
    print("messages are kept for", settings.retention_period, "days")
    ```
    """
    return Call(
        _READ_MESSAGE_STORE_CONFIGURATION,
        path={
            "accountId": account_id,
        },
    )


_SYNC_MESSAGES = Operation(
    id="syncMessages",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync",
    rate_group="Light",
    results={200: "MessageSync"},
    paging=Paging("sync", "records"),
    app_permission="ReadMessages",
    user_permission="ReadMessages",
)


def sync_messages(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset | None = UNSET,
    conversation_id: str | int | Unset | None = UNSET,
    date_from: datetime | date | Unset | None = UNSET,
    date_to: datetime | date | Unset | None = UNSET,
    direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset | None = UNSET,
    distinct_conversations: bool | Unset | None = UNSET,
    message_type: MessageTypeEnum | Sequence[MessageTypeEnum] | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
    sync_type: SyncTypeEnum | Unset | None = UNSET,
    voicemail_owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset | None = UNSET,
    owner_extension_type: AllExtensionTypesEnum
    | Sequence[AllExtensionTypesEnum]
    | Unset
    | None = UNSET,
) -> PagedCall[MessageSync, MessageInfo]:
    """Read the messages of the user, and later only what changed.

    Begin with FSync; keep the `sync_token` for the next call (ISync). Deleted messages come
    with `id` and `availability` only. Calls overlap by five seconds: the same message may come
    twice.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`

    Rate group Light. App permission ReadMessages. User permission ReadMessages. Account feature
    ReadMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/syncMessages

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        owner: Messages of the user, shared ones of queues, or both; or the extension ids of
            owners. List[str] or "Any" or "Personal" or "Shared".
        conversation_id: Only the messages of this conversation; texts and pager messages. Str
            or int.
        date_from: Earliest creation of the messages, ISO 8601; 24 hours before `date_to` if
            left out. Datetime or date.
        date_to: Latest creation of the messages, ISO 8601; now if left out. Datetime or date.
        direction: Messages that were sent or received; both if left out. "Inbound" or
            "Outbound", one or several.
        distinct_conversations: Only the latest message of each conversation. Bool.
        message_type: Kinds of messages; all if left out. "Fax" or "SMS" or "VoiceMail" or
            "Pager", one or several.
        record_count: Number of messages; the answer may have more. Int.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
        sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for what
            changed since the token. "FSync" or "ISync".
        voicemail_owner: Deprecated; use `owner`. List[str] or "Any" or "Personal" or "Shared".
        owner_extension_type: Only shared messages of owners of this kind.
            AllExtensionTypesEnum, one or several.

    Returns:
        200: MessageSync.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for message in rc.sync(message_store.sync_messages(message_type=["SMS"])):
        print(message.availability, message.direction, message.subject)
    ```
    """
    return PagedCall(
        _SYNC_MESSAGES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "owner": owner,
            "conversationId": conversation_id,
            "dateFrom": date_from,
            "dateTo": date_to,
            "direction": direction,
            "distinctConversations": distinct_conversations,
            "messageType": message_type,
            "recordCount": record_count,
            "syncToken": sync_token,
            "syncType": sync_type,
            "voicemailOwner": voicemail_owner,
            "ownerExtensionType": owner_extension_type,
        },
    )


_UPDATE_MESSAGE = Operation(
    id="updateMessage",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    rate_group="Medium",
    results={200: "MessageInfo", 207: "*"},
    payloads=(
        Payload("json", "UpdateMessageRequest"),
        Payload(
            "json",
            "list[UpdateMessageBulkRequestItem]",
            media="application/vnd.ringcentral.multipart+json",
        ),
    ),
    bulk=Bulk("messageId", 50),
    app_permission="EditMessages",
    user_permission="EditMessages",
)


@overload
def update_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UpdateMessageRequest | UpdateMessageRequestDict,
) -> BulkCall[MessageInfo]: ...


@overload
def update_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: Sequence[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict],
) -> BulkCall[MessageInfo]: ...


@bulk_argument("message_id")
def update_message(
    *,
    message_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | Sequence[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict],
) -> BulkCall[MessageInfo]:
    """Mark one message as read or unread, or many at once.

    At most 50 ids in the path, or 1000 with "*" for the id and a list of bodies, each with its
    `resource_id`. Nothing but `read_status` can be changed.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Rate group Medium. App permission EditMessages. User permission EditMessages. Account
    feature EditMessages.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/updateMessage

    Args:
        message_id: The `id` of a message, or a list of at most 50; "*" if the body names them.
            Str or int, one or several; at least 1 item.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: UpdateMessageRequest (json) or list[UpdateMessageBulkRequestItem] (json).

    Returns:
        200: MessageInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    message = rc.api.message_store.update_message(
        message_id=message_id, body={"read_status": "Read"}
    )
    print(message.subject, message.read_status)
    ```
    """
    return BulkCall(
        _UPDATE_MESSAGE,
        path={
            "messageId": message_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_MESSAGE_STORE_CONFIGURATION = Operation(
    id="updateMessageStoreConfiguration",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/message-store-configuration",
    rate_group="Light",
    results={200: "MessageStoreConfiguration"},
    payloads=(Payload("json", "MessageStoreConfiguration"),),
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)


def update_message_store_configuration(
    *,
    account_id: str | int | Unset = "~",
    body: MessageStoreConfiguration | MessageStoreConfigurationDict,
) -> Call[MessageStoreConfiguration]:
    """Change for how many days faxes and voice mails are kept.

    The range is 7 to 90 days. Texts are kept without a limit, whatever this says.

    `PUT /restapi/v1.0/account/{accountId}/message-store-configuration`

    Rate group Light. App permission EditAccounts. User permission AccountAdministration.
    Account feature AccountAdministration.

    Reference: https://developers.ringcentral.com/api-reference/Message-Store/updateMessageStoreConfiguration

    Args:
        account_id: "~" is that of the user who is logged in.
        body: MessageStoreConfiguration (json).

    Returns:
        200: MessageStoreConfiguration.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    settings = rc.api.message_store.update_message_store_configuration(
        body={"retention_period": 60}
    )
    print("messages are kept for", settings.retention_period, "days")
    ```
    """
    return Call(
        _UPDATE_MESSAGE_STORE_CONFIGURATION,
        path={
            "accountId": account_id,
        },
        body=body,
    )
