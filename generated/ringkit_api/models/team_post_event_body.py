# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.mentions_info import MentionsInfo
    from ringkit_api.models.tm_message_attachment_info import TMMessageAttachmentInfo


@model
class TeamPostEventBody(Model):
    """A post of a chat.

    Attributes:
        event_type: Whether the post was added, changed or removed; a removed one has only its `id`.
        id: Identifier, as other operations take it.
        group_id: `id` of the chat.
        type: Whether it is a message of a person or a report of something done.
        text: Text of the post.
        creator_id: `id` of the person who created it.
        added_person_ids: `id` of each person who was added to the chat.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        attachments: Files that come with it.
        mentions: People, chats and files that the text names.
        activity: What the report says was done.
        title: Title as people see it.
        icon_uri: Address of the picture that stands for the sender.
        icon_emoji: Emoji that stands for the sender.
    """

    event_type: str | Unset = UNSET
    """Whether the post was added, changed or removed; a removed one has only its `id`."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    group_id: str | Unset = UNSET
    """`id` of the chat."""
    type: str | Unset = UNSET
    """Whether it is a message of a person or a report of something done."""
    text: str | None | Unset = UNSET
    """Text of the post."""
    creator_id: str | Unset = UNSET
    """`id` of the person who created it."""
    added_person_ids: list[str] | None | Unset = UNSET
    """`id` of each person who was added to the chat."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    attachments: list[TMMessageAttachmentInfo] | None | Unset = UNSET
    """Files that come with it."""
    mentions: list[MentionsInfo] | None | Unset = UNSET
    """People, chats and files that the text names."""
    activity: str | None | Unset = UNSET
    """What the report says was done."""
    title: str | None | Unset = UNSET
    """Title as people see it."""
    icon_uri: str | None | Unset = UNSET
    """Address of the picture that stands for the sender."""
    icon_emoji: str | None | Unset = UNSET
    """Emoji that stands for the sender."""
