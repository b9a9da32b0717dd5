# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

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
    from typing import Literal

    from ringkit_api.models.fax_response_to import FaxResponseTo
    from ringkit_api.models.message_attachment_info_int_id import MessageAttachmentInfoIntId
    from ringkit_api.models.message_store_caller_info_response_from import (
        MessageStoreCallerInfoResponseFrom,
    )


@model
class FaxResponse(Model):
    """A fax message.

    Attributes:
        id: Identifier of the message in `rc.api.message_store`.
        uri: Address of this record on the platform. A URI.
        type: Kind of the message.
        from_: The sender.
        to: The recipients, each with a status.
        creation_time: When it was created, in ISO 8601.
        read_status: Whether the message was read.
        priority: Urgency of the message.
        attachments: Documents of the fax, to be read with `rc.api.message_store.read_message_content`.
        direction: Whether the fax was sent or received.
        availability: Whether the message can still be read: Deleted ones can be restored, Purged ones
            cannot.
        message_status: How far the fax is as a whole; each recipient has a status too.
        fax_resolution: Resolution of the pages.
        fax_page_count: Number of pages.
        last_modified_time: When it was last changed, in ISO 8601.
        cover_index: Cover page; 0 is none.
        cover_page_text: Text on the cover page.
    """

    id: int
    """Identifier of the message in `rc.api.message_store`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    type: Literal["Fax"] | Unset = UNSET
    """Kind of the message."""
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    """The sender."""
    to: list[FaxResponseTo] | Unset = UNSET
    """The recipients, each with a status."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    read_status: MessageReadStatusEnum | Unset = UNSET
    """Whether the message was read."""
    priority: MessagePriorityEnum | Unset = UNSET
    """Urgency of the message."""
    attachments: list[MessageAttachmentInfoIntId] | Unset = UNSET
    """Documents of the fax, to be read with `rc.api.message_store.read_message_content`."""
    direction: MessageDirectionEnum | Unset = UNSET
    """Whether the fax was sent or received."""
    availability: MessageAvailabilityEnum | Unset = UNSET
    """Whether the message can still be read: Deleted ones can be restored, Purged ones cannot."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far the fax is as a whole; each recipient has a status too."""
    fax_resolution: FaxResolutionEnum | Unset = UNSET
    """Resolution of the pages."""
    fax_page_count: int | Unset = UNSET
    """Number of pages."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    cover_index: int | Unset = UNSET
    """Cover page; 0 is none."""
    cover_page_text: str | Unset = UNSET
    """Text on the cover page."""
