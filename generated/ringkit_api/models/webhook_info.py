# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


WebhookInfoStatus = Literal["Active", "Suspended", "Deleted"]


@model
class WebhookInfo(Model):
    """An incoming webhook: an address that posts to a chat without a login.

    Attributes:
        id: Identifier, as other operations take it.
        creator_id: Extension id of the user who created it; posts come in that name.
        group_ids: Chats that it posts to.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        uri: Address to post to; it is all that is needed to post, so keep it secret. A URI.
        status: Only an Active one takes posts.
    """

    id: str
    """Identifier, as other operations take it."""
    creator_id: str | Unset = UNSET
    """Extension id of the user who created it; posts come in that name."""
    group_ids: list[str] | Unset = UNSET
    """Chats that it posts to."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    uri: str | Unset = UNSET
    """Address to post to; it is all that is needed to post, so keep it secret."""
    status: WebhookInfoStatus | Unset = UNSET
    """Only an Active one takes posts."""
