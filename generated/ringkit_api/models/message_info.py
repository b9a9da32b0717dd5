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
    """A text, fax, voice mail or pager message.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        extension_id: Extension whose mailbox the message is in.
        attachments: Pictures, audio, documents; of texts also the words.
        availability: Whether the message can still be read: Deleted ones can be restored, Purged ones
            cannot.
        conversation_id: Conversation of the message; texts and pager messages.
        conversation: Conversation of the message.
        creation_time: When it was created, in ISO 8601.
        delivery_error_code: Why a text was not delivered: a code that begins with SMS-.
        segment_count: Segments that a text was cut into.
        direction: Whether the message was sent or received.
        fax_page_count: Number of pages of a fax.
        fax_resolution: Resolution of a fax.
        from_: The sender.
        last_modified_time: When it was last changed, in ISO 8601.
        message_status: How far the message is; Sent does not mean that it has arrived.
        pg_to_department: Whether a pager message was sent to a call queue.
        priority: How urgent the message is.
        read_status: Whether the message was read.
        sms_delivery_time: When the text reached the phone, ISO 8601; only if the carrier has reported
            it.
        sms_sending_attempts_count: How often sending was tried.
        subject: Words of a text or pager message; of others what users see in the list.
        to: The recipients.
        type: Kind of the message.
        vm_transcription_status: How far the transcription of a voice mail is; NotAvailable without that
            feature.
        cover_index: Cover page of a fax; 0 is none.
        cover_page_text: Text on the cover page of a fax.
        owner: Extension that a shared message belongs to.
        private: Whether a voice mail cannot be forwarded. `false` if left out.
        forwarding: Where a forwarded message comes from.
    """

    id: int
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_id: str | Unset = UNSET
    """Extension whose mailbox the message is in."""
    attachments: list[MessageAttachmentInfo] | Unset = UNSET
    """Pictures, audio, documents; of texts also the words."""
    availability: MessageAvailabilityEnum | Unset = UNSET
    """Whether the message can still be read: Deleted ones can be restored, Purged ones cannot."""
    conversation_id: int | Unset = UNSET
    """Conversation of the message; texts and pager messages."""
    conversation: ConversationInfo | Unset = UNSET
    """Conversation of the message."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    delivery_error_code: str | Unset = UNSET
    """Why a text was not delivered: a code that begins with SMS-."""
    segment_count: int | Unset = UNSET
    """Segments that a text was cut into."""
    direction: MessageDirectionEnum | Unset = UNSET
    """Whether the message was sent or received."""
    fax_page_count: int | Unset = UNSET
    """Number of pages of a fax."""
    fax_resolution: FaxResolutionEnum | Unset = UNSET
    """Resolution of a fax."""
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    """The sender."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far the message is; Sent does not mean that it has arrived."""
    pg_to_department: bool | Unset = UNSET
    """Whether a pager message was sent to a call queue."""
    priority: MessagePriorityEnum | Unset = UNSET
    """How urgent the message is."""
    read_status: MessageReadStatusEnum | Unset = UNSET
    """Whether the message was read."""
    sms_delivery_time: datetime | Unset = UNSET
    """When the text reached the phone, ISO 8601; only if the carrier has reported it."""
    sms_sending_attempts_count: int | Unset = UNSET
    """How often sending was tried."""
    subject: str | Unset = UNSET
    """Words of a text or pager message; of others what users see in the list."""
    to: list[MessageStoreCallerInfoResponseTo] | Unset = UNSET
    """The recipients."""
    type: MessageInfoType | Unset = UNSET
    """Kind of the message."""
    vm_transcription_status: MessageInfoVmTranscriptionStatus | Unset = UNSET
    """How far the transcription of a voice mail is; NotAvailable without that feature."""
    cover_index: int | Unset = UNSET
    """Cover page of a fax; 0 is none."""
    cover_page_text: str | Unset = UNSET
    """Text on the cover page of a fax."""
    owner: OwnerResource | Unset = UNSET
    """Extension that a shared message belongs to."""
    private: bool | Unset = UNSET
    """Whether a voice mail cannot be forwarded."""
    forwarding: GetMessageForwardingInfo | Unset = UNSET
    """Where a forwarded message comes from."""
