# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    FaxResolutionEnum,
    MessageAvailabilityEnum,
    MessageDirectionEnum,
    MessagePriorityEnum,
    MessageReadStatusEnum,
    MessageStatusEnum,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.conversation_info import ConversationInfo
    from ringkit_api.models.get_message_forwarding_info import GetMessageForwardingInfo
    from ringkit_api.models.message_attachment_info import MessageAttachmentInfo
    from ringkit_api.models.message_store_caller_info_response_from import (
        MessageStoreCallerInfoResponseFrom,
    )
    from ringkit_api.models.message_store_caller_info_response_to import (
        MessageStoreCallerInfoResponseTo,
    )
    from ringkit_api.models.owner_resource import OwnerResource

MessageInfoType = Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"]

MessageInfoVmTranscriptionStatus = Literal[
    "NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"
]


@model
class MessageInfo(Model):
    """Message info.

    Attributes:
        uri: A URI.
        private: `false` if left out.
    """

    id: int
    uri: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
    conversation_id: int | Unset = UNSET
    conversation: ConversationInfo | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    delivery_error_code: str | Unset = UNSET
    segment_count: int | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    fax_page_count: int | Unset = UNSET
    fax_resolution: FaxResolutionEnum | Unset = UNSET
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    pg_to_department: bool | Unset = UNSET
    priority: MessagePriorityEnum | Unset = UNSET
    read_status: MessageReadStatusEnum | Unset = UNSET
    sms_delivery_time: datetime | Unset = UNSET
    sms_sending_attempts_count: int | Unset = UNSET
    subject: str | Unset = UNSET
    to: list[MessageStoreCallerInfoResponseTo] | Unset = UNSET
    type: MessageInfoType | Unset = UNSET
    vm_transcription_status: MessageInfoVmTranscriptionStatus | Unset = UNSET
    cover_index: int | Unset = UNSET
    cover_page_text: str | Unset = UNSET
    owner: OwnerResource | Unset = UNSET
    private: bool | Unset = UNSET
    forwarding: GetMessageForwardingInfo | Unset = UNSET
