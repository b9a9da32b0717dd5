# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

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
    from ringkit_api.models.notification_recipient_info import NotificationRecipientInfo
    from ringkit_api.models.sender_info import SenderInfo


@model
class InstantMessageEventBody(Model):
    """A text message that came in.

    Attributes:
        id: `id` of the message, as `rc.api.message_store.read_message` takes it.
        to: Recipients of the message.
        from_: Sender of the message.
        type: Kind of the message.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        read_status: Whether the message was read.
        priority: How urgent the message is.
        attachments: Files that come with it.
        direction: Whether it came in or went out.
        availability: Whether the message is there, in the trash or gone.
        subject: Text of the message, or its first part.
        message_status: How far sending or receiving has come.
        conversation_id: `id` of the conversation the message belongs to.
        conversation: Conversation the message belongs to.
        owner_id: `id` of the extension that owns it.
    """

    id: str | Unset = UNSET
    """`id` of the message, as `rc.api.message_store.read_message` takes it."""
    to: list[NotificationRecipientInfo] | Unset = UNSET
    """Recipients of the message."""
    from_: SenderInfo | Unset = UNSET
    """Sender of the message."""
    type: str | Unset = UNSET
    """Kind of the message."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    read_status: MessageReadStatusEnum | Unset = UNSET
    """Whether the message was read."""
    priority: MessagePriorityEnum | Unset = UNSET
    """How urgent the message is."""
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    """Files that come with it."""
    direction: MessageDirectionEnum | Unset = UNSET
    """Whether it came in or went out."""
    availability: MessageAvailabilityEnum | Unset = UNSET
    """Whether the message is there, in the trash or gone."""
    subject: str | Unset = UNSET
    """Text of the message, or its first part."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far sending or receiving has come."""
    conversation_id: str | Unset = UNSET
    """`id` of the conversation the message belongs to."""
    conversation: ConversationInfo | Unset = UNSET
    """Conversation the message belongs to."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
