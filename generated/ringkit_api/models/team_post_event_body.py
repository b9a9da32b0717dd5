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
    """Team post event body."""

    event_type: str | Unset = UNSET
    id: str | Unset = UNSET
    group_id: str | Unset = UNSET
    type: str | Unset = UNSET
    text: str | None | Unset = UNSET
    creator_id: str | Unset = UNSET
    added_person_ids: list[str] | None | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    attachments: list[TMMessageAttachmentInfo] | None | Unset = UNSET
    mentions: list[MentionsInfo] | None | Unset = UNSET
    activity: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    icon_uri: str | None | Unset = UNSET
    icon_emoji: str | None | Unset = UNSET
