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
    """Post info.

    Attributes:
        icon_uri: A URI.
    """

    id: str
    group_id: str | Unset = UNSET
    is_parent: bool | Unset = UNSET
    parent_post_id: str | Unset = UNSET
    thread_id: str | Unset = UNSET
    type: PostInfoType | Unset = UNSET
    text: str | Unset = UNSET
    creator_id: str | Unset = UNSET
    added_person_ids: list[str] | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    attachments: list[TMMessageAttachmentInfo] | Unset = UNSET
    mentions: list[MentionsInfo] | Unset = UNSET
    activity: str | Unset = UNSET
    title: str | Unset = UNSET
    icon_uri: str | Unset = UNSET
    icon_emoji: str | Unset = UNSET
