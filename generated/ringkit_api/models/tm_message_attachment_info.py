# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.attachment_author_info import AttachmentAuthorInfo
    from ringkit_api.models.attachment_fields_info import AttachmentFieldsInfo
    from ringkit_api.models.attachment_footnote_info import AttachmentFootnoteInfo
    from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo

TMMessageAttachmentInfoType = Literal["Card", "Event", "File", "Note", "Task"]

TMMessageAttachmentInfoColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class TMMessageAttachmentInfo(Model):
    """Tm message attachment info.

    Attributes:
        type: `"Card"` if left out.
        content_uri: A URI.
        image_uri: A URI.
        thumbnail_uri: A URI.
        all_day: `false` if left out.
        color: `"Black"` if left out.
    """

    id: str | Unset = UNSET
    type: TMMessageAttachmentInfoType | Unset = UNSET
    content_uri: str | Unset = UNSET
    name: str | Unset = UNSET
    fallback: str | Unset = UNSET
    intro: str | Unset = UNSET
    author: AttachmentAuthorInfo | Unset = UNSET
    title: str | Unset = UNSET
    text: str | Unset = UNSET
    image_uri: str | Unset = UNSET
    thumbnail_uri: str | Unset = UNSET
    fields: list[AttachmentFieldsInfo] | Unset = UNSET
    footnote: AttachmentFootnoteInfo | Unset = UNSET
    creator_id: str | Unset = UNSET
    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    all_day: bool | Unset = UNSET
    recurrence: EventRecurrenceInfo | Unset = UNSET
    color: TMMessageAttachmentInfoColor | Unset = UNSET
    location: str | Unset = UNSET
    description: str | Unset = UNSET
