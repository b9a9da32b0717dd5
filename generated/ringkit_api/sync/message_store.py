# Written by `make generate` from spec/. Do not edit.
"""Message Store for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import message_store as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal

    from ringkit._unset import Unset
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
    from ringkit_api.models.get_message_info_response import GetMessageInfoResponse
    from ringkit_api.models.get_message_list import GetMessageList
    from ringkit_api.models.get_message_sync_response import GetMessageSyncResponse
    from ringkit_api.models.get_single_message_info_response import GetSingleMessageInfoResponse
    from ringkit_api.models.message_store_configuration import MessageStoreConfiguration
    from ringkit_api.models.patch_message_bulk_request_item import PatchMessageBulkRequestItem
    from ringkit_api.models.patch_message_request import PatchMessageRequest
    from ringkit_api.models.update_message_bulk_request_item import UpdateMessageBulkRequestItem
    from ringkit_api.models.update_message_request import UpdateMessageRequest


class MessageStoreApi(Namespace):
    """Message Store: 10 operations."""

    def delete_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        purge: bool | Unset = UNSET,
        type: DeleteMessageType | Unset = UNSET,
        body: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Delete message.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessage

        Args:
            message_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            purge: bool; `false` if left out.
            type: "Fax" or "SMS" or "VoiceMail" or "Pager" or "Text" or "All"; `"All"` if left
                out.
            body: Sequence[str] (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.delete_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
                purge=purge,
                type=type,
                body=body,
            )
        )

    def delete_message_by_filter(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset = UNSET,
        conversation_id: str | int | Sequence[str | int] | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        type: DeleteMessageByFilterType | Unset = UNSET,
        purge: bool | Unset = UNSET,
    ) -> None:
        """Delete message by filter.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/deleteMessageByFilter

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            owner: list[str] or "Any" or "Personal" or "Shared".
            conversation_id: str or int, one or several.
            date_to: datetime or date.
            type: "Fax" or "SMS" or "VoiceMail" or "Pager" or "Text" or "All"; `"All"` if left
                out.
            purge: bool; `false` if left out.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
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
            )
        )

    def list_messages(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset = UNSET,
        availability: MessageAvailabilityEnum | Sequence[MessageAvailabilityEnum] | Unset = UNSET,
        conversation_id: str | int | Unset = UNSET,
        date_from: datetime | date | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset = UNSET,
        distinct_conversations: bool | Unset = UNSET,
        message_type: MessageTypeEnum | Sequence[MessageTypeEnum] | Unset = UNSET,
        read_status: MessageReadStatusEnum | Sequence[MessageReadStatusEnum] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        voicemail_owner: str | Sequence[str] | Unset = UNSET,
        owner_extension_type: AllExtensionTypesEnum
        | Sequence[AllExtensionTypesEnum]
        | Unset = UNSET,
    ) -> GetMessageList:
        """List messages.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/listMessages

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            owner: list[str] or "Any" or "Personal" or "Shared".
            availability: "Alive" or "Deleted" or "Purged", one or several.
            conversation_id: str or int.
            date_from: datetime or date.
            date_to: datetime or date.
            direction: "Inbound" or "Outbound", one or several.
            distinct_conversations: bool.
            message_type: "Fax" or "SMS" or "VoiceMail" or "Pager", one or several.
            read_status: "Read" or "Unread", one or several.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            phone_number: str.
            voicemail_owner: str, one or several.
            owner_extension_type: AllExtensionTypesEnum, one or several.

        Returns:
            200: GetMessageList.

        Raises:
            APIStatusError: for an error status.
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
            )
        )

    @overload
    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: PatchMessageRequest,
    ) -> GetMessageInfoResponse: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: Sequence[PatchMessageBulkRequestItem],
    ) -> GetMessageInfoResponse: ...

    def patch_message(self, **arguments: Any) -> GetMessageInfoResponse:
        """Patch message.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/patchMessage

        Args:
            message_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: PatchMessageRequest (json) or Sequence[PatchMessageBulkRequestItem] (json).

        Returns:
            200: GetMessageInfoResponse; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(calls.patch_message(**arguments))

    def read_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
    ) -> GetSingleMessageInfoResponse:
        """Read message.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessage

        Args:
            message_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: GetSingleMessageInfoResponse; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_message(
                message_id=message_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def read_message_content(
        self,
        *,
        message_id: str | int,
        attachment_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        content_disposition: ContentDisposition | Unset = UNSET,
        content_disposition_filename: str | Unset = UNSET,
    ) -> bytes:
        """Read message content.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`

        Rate group Medium. App permission ReadMessages. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/readMessageContent

        Args:
            message_id: str or int.
            attachment_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            content_disposition: "Inline" or "Attachment".
            content_disposition_filename: str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_message_content(
                message_id=message_id,
                attachment_id=attachment_id,
                account_id=account_id,
                extension_id=extension_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            )
        )

    def read_message_store_configuration(
        self, *, account_id: str | int = "~"
    ) -> MessageStoreConfiguration:
        """Read message store configuration.

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
        """
        return self._client.send(
            calls.read_message_store_configuration(
                account_id=account_id,
            )
        )

    def sync_messages(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset = UNSET,
        conversation_id: int | Unset = UNSET,
        date_from: datetime | date | Unset = UNSET,
        date_to: datetime | date | Unset = UNSET,
        direction: MessageDirectionEnum | Sequence[MessageDirectionEnum] | Unset = UNSET,
        distinct_conversations: bool | Unset = UNSET,
        message_type: MessageTypeEnum | Sequence[MessageTypeEnum] | Unset = UNSET,
        record_count: int | Unset = UNSET,
        sync_token: str | Unset = UNSET,
        sync_type: SyncTypeEnum | Unset = UNSET,
        voicemail_owner: list[str] | Literal["Any", "Personal", "Shared"] | Unset = UNSET,
        owner_extension_type: AllExtensionTypesEnum
        | Sequence[AllExtensionTypesEnum]
        | Unset = UNSET,
    ) -> GetMessageSyncResponse:
        """Sync messages.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`

        Rate group Light. App permission ReadMessages. User permission ReadMessages. Account
        feature ReadMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/syncMessages

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            owner: list[str] or "Any" or "Personal" or "Shared".
            conversation_id: int.
            date_from: datetime or date.
            date_to: datetime or date.
            direction: "Inbound" or "Outbound", one or several.
            distinct_conversations: bool.
            message_type: "Fax" or "SMS" or "VoiceMail" or "Pager", one or several.
            record_count: int.
            sync_token: str.
            sync_type: "FSync" or "ISync".
            voicemail_owner: list[str] or "Any" or "Personal" or "Shared".
            owner_extension_type: AllExtensionTypesEnum, one or several.

        Returns:
            200: GetMessageSyncResponse.

        Raises:
            APIStatusError: for an error status.
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
            )
        )

    @overload
    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UpdateMessageRequest,
    ) -> GetMessageInfoResponse: ...

    @overload
    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: Sequence[UpdateMessageBulkRequestItem],
    ) -> GetMessageInfoResponse: ...

    def update_message(self, **arguments: Any) -> GetMessageInfoResponse:
        """Update message.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Rate group Medium. App permission EditMessages. User permission EditMessages. Account
        feature EditMessages.

        Reference: https://developers.ringcentral.com/api-reference/Message-Store/updateMessage

        Args:
            message_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateMessageRequest (json) or Sequence[UpdateMessageBulkRequestItem] (json).

        Returns:
            200: GetMessageInfoResponse; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(calls.update_message(**arguments))

    def update_message_store_configuration(
        self, *, account_id: str | int = "~", body: MessageStoreConfiguration
    ) -> MessageStoreConfiguration:
        """Update message store configuration.

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
        """
        return self._client.send(
            calls.update_message_store_configuration(
                account_id=account_id,
                body=body,
            )
        )
