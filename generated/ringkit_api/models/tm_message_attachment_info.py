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
    """Something attached to a post.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the attachment; it decides which members are there. `"Card"` if left out.
        content_uri: Address of the content of a file; it needs the access token in the header. A URI.
        name: File name.
        fallback: Text for applications that cannot show the attachment.
        intro: Text before the attachment.
        author: Author of a card.
        title: Title of a card, note, event or task.
        text: Text of a card or a note.
        image_uri: Picture of a card. A URI.
        thumbnail_uri: Small picture of a card. A URI.
        fields: Pairs of title and value in a card.
        footnote: Last line of a card.
        creator_id: `id` of the person who created it.
        start_time: When an event begins, in ISO 8601.
        end_time: When an event ends, in ISO 8601.
        all_day: Whether an event takes whole days. `false` if left out.
        recurrence: How an event repeats.
        color: Shade in which an event is shown. `"Black"` if left out.
        location: Where an event takes place.
        description: Text of an event or task.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    type: TMMessageAttachmentInfoType | Unset = UNSET
    """Kind of the attachment; it decides which members are there."""
    content_uri: str | Unset = UNSET
    """Address of the content of a file; it needs the access token in the header."""
    name: str | Unset = UNSET
    """File name."""
    fallback: str | Unset = UNSET
    """Text for applications that cannot show the attachment."""
    intro: str | Unset = UNSET
    """Text before the attachment."""
    author: AttachmentAuthorInfo | Unset = UNSET
    """Author of a card."""
    title: str | Unset = UNSET
    """Title of a card, note, event or task."""
    text: str | Unset = UNSET
    """Text of a card or a note."""
    image_uri: str | Unset = UNSET
    """Picture of a card."""
    thumbnail_uri: str | Unset = UNSET
    """Small picture of a card."""
    fields: list[AttachmentFieldsInfo] | Unset = UNSET
    """Pairs of title and value in a card."""
    footnote: AttachmentFootnoteInfo | Unset = UNSET
    """Last line of a card."""
    creator_id: str | Unset = UNSET
    """`id` of the person who created it."""
    start_time: datetime | Unset = UNSET
    """When an event begins, in ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When an event ends, in ISO 8601."""
    all_day: bool | Unset = UNSET
    """Whether an event takes whole days."""
    recurrence: EventRecurrenceInfo | Unset = UNSET
    """How an event repeats."""
    color: TMMessageAttachmentInfoColor | Unset = UNSET
    """Shade in which an event is shown."""
    location: str | Unset = UNSET
    """Where an event takes place."""
    description: str | Unset = UNSET
    """Text of an event or task."""
