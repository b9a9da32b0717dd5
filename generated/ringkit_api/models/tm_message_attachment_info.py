# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo
    from ringkit_api.models.tm_attachment_author_info import TMAttachmentAuthorInfo
    from ringkit_api.models.tm_attachment_fields_info import TMAttachmentFieldsInfo
    from ringkit_api.models.tm_attachment_footnote_info import TMAttachmentFootnoteInfo

TMMessageAttachmentInfoType = Literal["Card", "Event", "File", "Note", "Task"]

TMMessageAttachmentInfoColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class TMMessageAttachmentInfo(Model):
    """Tm message attachment info.

    type: `"Card"` if left out.
    content_uri: a URI.
    image_uri: a URI.
    thumbnail_uri: a URI.
    all_day: `false` if left out.
    color: `"Black"` if left out.
    """

    id: str | Unset = UNSET
    type: TMMessageAttachmentInfoType | Unset = UNSET
    content_uri: str | Unset = UNSET
    name: str | Unset = UNSET
    fallback: str | Unset = UNSET
    intro: str | Unset = UNSET
    author: TMAttachmentAuthorInfo | Unset = UNSET
    title: str | Unset = UNSET
    text: str | Unset = UNSET
    image_uri: str | Unset = UNSET
    thumbnail_uri: str | Unset = UNSET
    fields: list[TMAttachmentFieldsInfo] | Unset = UNSET
    footnote: TMAttachmentFootnoteInfo | Unset = UNSET
    creator_id: str | Unset = UNSET
    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    all_day: bool | Unset = UNSET
    recurrence: EventRecurrenceInfo | Unset = UNSET
    color: TMMessageAttachmentInfoColor | Unset = UNSET
    location: str | Unset = UNSET
    description: str | Unset = UNSET
