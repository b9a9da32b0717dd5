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
    """Instant message event body."""

    id: str | Unset = UNSET
    to: list[NotificationRecipientInfo] | Unset = UNSET
    from_: SenderInfo | Unset = UNSET
    type: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    read_status: MessageReadStatusEnum | Unset = UNSET
    priority: MessagePriorityEnum | Unset = UNSET
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
    subject: str | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    conversation_id: str | Unset = UNSET
    conversation: ConversationInfo | Unset = UNSET
    owner_id: str | Unset = UNSET
