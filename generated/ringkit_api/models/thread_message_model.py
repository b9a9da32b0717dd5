# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageDirectionEnum, MessageStatusEnum, ThreadAvailabilityEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_attachment_response_entry import MessageAttachmentResponseEntry
    from ringkit_api.models.thread_user_model import ThreadUserModel


@model
class ThreadMessageModel(Model):
    """Thread message model.

    Attributes:
        text: 1 to 1000 characters.
        attachments: At least 1 item.
    """

    id: str
    thread_id: str
    availability: ThreadAvailabilityEnum
    creation_time: datetime
    direction: MessageDirectionEnum
    last_modified_time: datetime
    message_status: MessageStatusEnum | Unset = UNSET
    text: str | Unset = UNSET
    attachments: list[MessageAttachmentResponseEntry] | Unset = UNSET
    author: ThreadUserModel | Unset = UNSET
