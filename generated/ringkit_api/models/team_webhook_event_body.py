# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TeamWebhookEventBody(Model):
    """An incoming webhook.

    Attributes:
        event_type: Whether the webhook was created, changed or deleted.
        id: Identifier, as other operations take it.
        group_id: `id` of the chat it posts to.
        creator_id: `id` of the person who created it.
        status: Whether the webhook is active.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    event_type: str | Unset = UNSET
    """Whether the webhook was created, changed or deleted."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    group_id: str | Unset = UNSET
    """`id` of the chat it posts to."""
    creator_id: str | Unset = UNSET
    """`id` of the person who created it."""
    status: str | Unset = UNSET
    """Whether the webhook is active."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
