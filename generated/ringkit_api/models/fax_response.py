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
    """Fax response.

    Attributes:
        uri: A URI.
    """

    id: int
    uri: str | Unset = UNSET
    type: Literal["Fax"] | Unset = UNSET
    from_: MessageStoreCallerInfoResponseFrom | Unset = UNSET
    to: list[FaxResponseTo] | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    read_status: MessageReadStatusEnum | Unset = UNSET
    priority: MessagePriorityEnum | Unset = UNSET
    attachments: list[MessageAttachmentInfoIntId] | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    fax_resolution: FaxResolutionEnum | Unset = UNSET
    fax_page_count: int | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    cover_index: int | Unset = UNSET
    cover_page_text: str | Unset = UNSET
