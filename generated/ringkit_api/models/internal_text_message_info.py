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
    """A message inside the company that was sent.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        attachments: Files that come with it.
        availability: Whether the message is there, in the trash or gone.
        conversation_id: `id` of the conversation the message belongs to.
        conversation: Conversation the message belongs to.
        creation_time: When it was created, in ISO 8601.
        direction: Whether it came in or went out.
        from_: Who calls or sends.
        last_modified_time: When it was last changed, in ISO 8601.
        message_status: How far sending or receiving has come.
        pg_to_department: Whether it was sent to a call queue.
        priority: How urgent the message is.
        read_status: Whether the message was read.
        subject: Text of the message, or its first part.
        to: Who is called or receives.
        type: Pager for messages of this kind.
    """

    id: int
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    """Files that come with it."""
    availability: MessageAvailabilityEnum | Unset = UNSET
    """Whether the message is there, in the trash or gone."""
    conversation_id: int | Unset = UNSET
    """`id` of the conversation the message belongs to."""
    conversation: ConversationInfo | Unset = UNSET
    """Conversation the message belongs to."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    direction: MessageDirectionEnum | Unset = UNSET
    """Whether it came in or went out."""
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    """Who calls or sends."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far sending or receiving has come."""
    pg_to_department: bool | Unset = UNSET
    """Whether it was sent to a call queue."""
    priority: MessagePriorityEnum | Unset = UNSET
    """How urgent the message is."""
    read_status: MessageReadStatusEnum | Unset = UNSET
    """Whether the message was read."""
    subject: str | Unset = UNSET
    """Text of the message, or its first part."""
    to: list[MessageStoreCallerInfoResponseTo] | Unset = UNSET
    """Who is called or receives."""
    type: InternalTextMessageInfoType | Unset = UNSET
    """Pager for messages of this kind."""
