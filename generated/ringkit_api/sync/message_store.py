# Written by `make generate` from spec/. Do not edit.
"""Message Store for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import message_store as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal, Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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


class MessageStoreApi(Namespace):
    """Message Store: 10 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessageStoreApiRaw: ...
        @property
        def with_streaming_response(self) -> MessageStoreApiStreaming: ...

    def delete_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        purge: bool | Unset | None = UNSET,
        type: DeleteMessageType | Unset | None = UNSET,
        body: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete messages; a second call removes them for good.

        The first call makes a message Deleted, the second Purged, `purge` does both at once.
        "*" for the id without a list in the body deletes every message of the user.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessage

        Args:
            message_id: The `id` of a message, or a list of them; "*" if the body names them.
                Str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            purge: Remove the messages with their attachments for good, without a way back.
                Bool; `false` if left out.
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
        return self._client.send(
            calls.delete_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
                purge=purge,
                type=type,
                body=body,
            ),
            **options,
        )

    def delete_message_by_filter(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset | None = UNSET,
        conversation_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        date_to: datetime | date | Unset | None = UNSET,
        type: DeleteMessageByFilterType | Unset | None = UNSET,
        purge: bool | Unset | None = UNSET,
        all_: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete whole conversations, or all messages of the user.

        Without `conversation_id` all messages that are older than `date_to` are deleted, by
        default every one. At most 50 conversations per call. Purged messages cannot be
        restored.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessageByFilter

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            owner: Messages of the user, shared ones of queues, or both; or the extension ids of
                owners. List[str] or "Any" or "Personal" or "Shared".
            conversation_id: Conversations to delete; all if left out. Str or int, one or
                several.
            date_to: Delete only messages that are older than this, ISO 8601; now if left out.
                Datetime or date.
            type: Kind of messages to delete; All if left out. "Fax" or "SMS" or "VoiceMail" or
                "Pager" or "Text" or "All"; `"All"` if left out.
            purge: Remove the messages with their attachments for good, without a way back.
                Bool; `false` if left out.
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
        return self._client.send(
            calls.delete_message_by_filter(
                account_id=account_id,
                extension_id=extension_id,
                owner=owner,
                conversation_id=conversation_id,
                date_to=date_to,
                type=type,
                purge=purge,
                all_=all_,
            ),
            **options,
        )

    def list_messages(
        self,
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
        **options: Unpack[RequestOptions],
    ) -> GetMessageList:
        """List texts, faxes, voice mails and pager messages of the user.

        Without `date_from` only the last 24 hours are listed, and without `availability` only
        what is not deleted. To keep a copy up to date use `rc.api.message_store.sync_messages`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

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
            date_to: Latest creation of the messages, ISO 8601; now if left out. Datetime or
                date.
            direction: Messages that were sent or received; both if left out. "Inbound" or
                "Outbound", one or several.
            distinct_conversations: List only the latest message of each conversation. Bool.
            message_type: Kinds of messages to list; all if left out. "Fax" or "SMS" or
                "VoiceMail" or "Pager", one or several.
            read_status: List only messages that were read, or only those that were not. "Read"
                or "Unread", one or several.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
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
        return self._client.send(
            calls.list_messages(
                account_id=account_id,
                extension_id=extension_id,
                owner=owner,
                availability=availability,
                conversation_id=conversation_id,
                date_from=date_from,
                date_to=date_to,
                direction=direction,
                distinct_conversations=distinct_conversations,
                message_type=message_type,
                read_status=read_status,
                page=page,
                per_page=per_page,
                phone_number=phone_number,
                voicemail_owner=voicemail_owner,
                owner_extension_type=owner_extension_type,
            ),
            **options,
        )

    @overload
    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: PatchMessageRequest | PatchMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageInfo: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: Sequence[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict],
        **options: Unpack[RequestOptions],
    ) -> MessageInfo: ...

    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | Sequence[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict],
        **options: Unpack[RequestOptions],
    ) -> MessageInfo:
        """Mark messages as read or unread, or restore deleted ones.

        `availability` Alive brings back a message that is Deleted, with its attachments; a
        Purged one is lost. Many at once as in `rc.api.message_store.update_message`.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/patchMessage

        Args:
            message_id: The `id` of a message, or a list of at most 50; "*" if the body names
                them. Str or int, one or several; at least 1 item.
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
        return self._client.send(
            calls.patch_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def read_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SingleMessageInfo:
        """Read one message of the user, or several at once.

        Several ids are one request, answered with a result for each (207). Attachments are read
        with `rc.api.message_store.read_message_content`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessage

        Args:
            message_id: The `id` of a message, from `rc.api.message_store.list_messages`, or a
                list of them. Str or int, one or several; at least 1 item.
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
        return self._client.send(
            calls.read_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def read_message_content(
        self,
        *,
        message_id: str | int | Unset,
        attachment_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download an attachment: a picture, a voice mail or a fax.

        It comes from the media host. Take the ids from `attachments` of the message; a
        transcription of a voice mail is an attachment too.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`

        Rate group Medium. App permission ReadMessages. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessageContent

        Args:
            message_id: `id` of the message, from the list of messages or the answer that sent
                it. Str or int.
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
        return self._client.send(
            calls.read_message_content(
                message_id=message_id,
                attachment_id=attachment_id,
                account_id=account_id,
                extension_id=extension_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    def read_message_store_configuration(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> MessageStoreConfiguration:
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
        return self._client.send(
            calls.read_message_store_configuration(
                account_id=account_id,
            ),
            **options,
        )

    def sync_messages(
        self,
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
        **options: Unpack[RequestOptions],
    ) -> MessageSync:
        """Read the messages of the user, and later only what changed.

        Begin with FSync; keep the `sync_token` for the next call (ISync). Deleted messages come
        with `id` and `availability` only. Calls overlap by five seconds: the same message may
        come twice.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/syncMessages

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            owner: Messages of the user, shared ones of queues, or both; or the extension ids of
                owners. List[str] or "Any" or "Personal" or "Shared".
            conversation_id: Only the messages of this conversation; texts and pager messages.
                Str or int.
            date_from: Earliest creation of the messages, ISO 8601; 24 hours before `date_to` if
                left out. Datetime or date.
            date_to: Latest creation of the messages, ISO 8601; now if left out. Datetime or
                date.
            direction: Messages that were sent or received; both if left out. "Inbound" or
                "Outbound", one or several.
            distinct_conversations: Only the latest message of each conversation. Bool.
            message_type: Kinds of messages; all if left out. "Fax" or "SMS" or "VoiceMail" or
                "Pager", one or several.
            record_count: Number of messages; the answer may have more. Int.
            sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
            sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for
                what changed since the token. "FSync" or "ISync".
            voicemail_owner: Deprecated; use `owner`. List[str] or "Any" or "Personal" or
                "Shared".
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
        return self._client.send(
            calls.sync_messages(
                account_id=account_id,
                extension_id=extension_id,
                owner=owner,
                conversation_id=conversation_id,
                date_from=date_from,
                date_to=date_to,
                direction=direction,
                distinct_conversations=distinct_conversations,
                message_type=message_type,
                record_count=record_count,
                sync_token=sync_token,
                sync_type=sync_type,
                voicemail_owner=voicemail_owner,
                owner_extension_type=owner_extension_type,
            ),
            **options,
        )

    @overload
    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateMessageRequest | UpdateMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageInfo: ...

    @overload
    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: Sequence[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict],
        **options: Unpack[RequestOptions],
    ) -> MessageInfo: ...

    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | Sequence[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict],
        **options: Unpack[RequestOptions],
    ) -> MessageInfo:
        """Mark one message as read or unread, or many at once.

        At most 50 ids in the path, or 1000 with "*" for the id and a list of bodies, each with
        its `resource_id`. Nothing but `read_status` can be changed.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/updateMessage

        Args:
            message_id: The `id` of a message, or a list of at most 50; "*" if the body names
                them. Str or int, one or several; at least 1 item.
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
        return self._client.send(
            calls.update_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def update_message_store_configuration(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: MessageStoreConfiguration | MessageStoreConfigurationDict,
        **options: Unpack[RequestOptions],
    ) -> MessageStoreConfiguration:
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
        return self._client.send(
            calls.update_message_store_configuration(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MessageStoreApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MessageStoreApi) -> None:
            self.delete_message = raw(api.delete_message)
            self.delete_message_by_filter = raw(api.delete_message_by_filter)
            self.list_messages = raw(api.list_messages)
            self.patch_message = raw(api.patch_message)
            self.read_message = raw(api.read_message)
            self.read_message_content = raw(api.read_message_content)
            self.read_message_store_configuration = raw(api.read_message_store_configuration)
            self.sync_messages = raw(api.sync_messages)
            self.update_message = raw(api.update_message)
            self.update_message_store_configuration = raw(api.update_message_store_configuration)

    class MessageStoreApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MessageStoreApi) -> None:
            self.delete_message = streaming(api.delete_message)
            self.delete_message_by_filter = streaming(api.delete_message_by_filter)
            self.list_messages = streaming(api.list_messages)
            self.patch_message = streaming(api.patch_message)
            self.read_message = streaming(api.read_message)
            self.read_message_content = streaming(api.read_message_content)
            self.read_message_store_configuration = streaming(api.read_message_store_configuration)
            self.sync_messages = streaming(api.sync_messages)
            self.update_message = streaming(api.update_message)
            self.update_message_store_configuration = streaming(
                api.update_message_store_configuration
            )
