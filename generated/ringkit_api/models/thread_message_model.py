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
    """A message of a thread.

    Attributes:
        id: Identifier, as other operations take it.
        thread_id: Thread of the message.
        availability: Whether the message is there, in the trash or gone.
        creation_time: When it was created, in ISO 8601.
        direction: Whether the message was sent or received.
        last_modified_time: When it was last changed, in ISO 8601.
        message_status: How far sending or receiving has come.
        text: The words. 1 to 1000 characters.
        attachments: Files that come with it. At least 1 item.
        author: Colleague who has sent it.
    """

    id: str
    """Identifier, as other operations take it."""
    thread_id: str
    """Thread of the message."""
    availability: ThreadAvailabilityEnum
    """Whether the message is there, in the trash or gone."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    direction: MessageDirectionEnum
    """Whether the message was sent or received."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far sending or receiving has come."""
    text: str | Unset = UNSET
    """The words."""
    attachments: list[MessageAttachmentResponseEntry] | Unset = UNSET
    """Files that come with it."""
    author: ThreadUserModel | Unset = UNSET
    """Colleague who has sent it."""
