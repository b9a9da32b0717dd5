# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    MessageAvailabilityEnum,
    MessageDirectionEnum,
    MessagePriorityEnum,
    MessageReadStatusEnum,
    MessageStatusEnum,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.conversation_info import ConversationInfo
    from ringkit_api.models.message_attachment_info import MessageAttachmentInfo
    from ringkit_api.models.message_store_caller_info_response_from import (
        MessageStoreCallerInfoResponseFrom,
    )
    from ringkit_api.models.message_store_caller_info_response_to import (
        MessageStoreCallerInfoResponseTo,
    )

InternalTextMessageInfoType = Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"]


@model
class InternalTextMessageInfo(Model):
    """Internal text message info.

    Attributes:
        uri: A URI.
    """

    id: int
    uri: str | Unset = UNSET
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
    conversation_id: int | Unset = UNSET
    conversation: ConversationInfo | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    pg_to_department: bool | Unset = UNSET
    priority: MessagePriorityEnum | Unset = UNSET
    read_status: MessageReadStatusEnum | Unset = UNSET
    subject: str | Unset = UNSET
    to: list[MessageStoreCallerInfoResponseTo] | Unset = UNSET
    type: InternalTextMessageInfoType | Unset = UNSET
