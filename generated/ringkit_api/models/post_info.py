# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.mentions_info import MentionsInfo
    from ringkit_api.models.tm_message_attachment_info import TMMessageAttachmentInfo

PostInfoType = Literal["TextMessage", "PersonJoined", "PersonsAdded"]


@model
class PostInfo(Model):
    """A post of a chat.

    Attributes:
        id: Identifier, as other operations take it.
        group_id: `id` of the chat.
        is_parent: Whether the post begins a thread.
        parent_post_id: `id` of the post that this one answers.
        thread_id: Identifier of the thread that the post belongs to.
        type: TextMessage, or what the chat tells of itself, such as a person who joined.
        text: The message, with mentions as `![:Person](id)`.
        creator_id: `id` of the person who created it.
        added_person_ids: Persons who were added to the chat, for PersonsAdded.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        attachments: Files, notes, events, tasks and cards of the post.
        mentions: Persons and things that the text names.
        activity: Line above the text of a post of an integration, such as what happened.
        title: Headline of a post of an integration.
        icon_uri: Picture shown in place of that of the author. A URI.
        icon_emoji: Emoji shown in place of the picture of the author.
    """

    id: str
    """Identifier, as other operations take it."""
    group_id: str | Unset = UNSET
    """`id` of the chat."""
    is_parent: bool | Unset = UNSET
    """Whether the post begins a thread."""
    parent_post_id: str | Unset = UNSET
    """`id` of the post that this one answers."""
    thread_id: str | Unset = UNSET
    """Identifier of the thread that the post belongs to."""
    type: PostInfoType | Unset = UNSET
    """TextMessage, or what the chat tells of itself, such as a person who joined."""
    text: str | Unset = UNSET
    """The message, with mentions as `![:Person](id)`."""
    creator_id: str | Unset = UNSET
    """`id` of the person who created it."""
    added_person_ids: list[str] | Unset = UNSET
    """Persons who were added to the chat, for PersonsAdded."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    attachments: list[TMMessageAttachmentInfo] | Unset = UNSET
    """Files, notes, events, tasks and cards of the post."""
    mentions: list[MentionsInfo] | Unset = UNSET
    """Persons and things that the text names."""
    activity: str | Unset = UNSET
    """Line above the text of a post of an integration, such as what happened."""
    title: str | Unset = UNSET
    """Headline of a post of an integration."""
    icon_uri: str | Unset = UNSET
    """Picture shown in place of that of the author."""
    icon_emoji: str | Unset = UNSET
    """Emoji shown in place of the picture of the author."""
