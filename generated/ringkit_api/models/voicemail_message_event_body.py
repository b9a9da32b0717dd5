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

    from ringkit_api.models.message_attachment_info import MessageAttachmentInfo
    from ringkit_api.models.notification_recipient_info import NotificationRecipientInfo
    from ringkit_api.models.sender_info import SenderInfo

VoicemailMessageEventBodyVmTranscriptionStatus = Literal[
    "NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"
]


@model
class VoicemailMessageEventBody(Model):
    """Voicemail message event body."""

    id: int | Unset = UNSET
    to: list[NotificationRecipientInfo] | Unset = UNSET
    from_: SenderInfo | Unset = UNSET
    type: Literal["Voicemail"] | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    read_status: MessageReadStatusEnum | Unset = UNSET
    priority: MessagePriorityEnum | Unset = UNSET
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
    subject: str | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    vm_transcription_status: VoicemailMessageEventBodyVmTranscriptionStatus | Unset = UNSET
