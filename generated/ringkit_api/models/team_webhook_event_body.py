# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TeamWebhookEventBody(Model):
    """Team webhook event body."""

    event_type: str | Unset = UNSET
    id: str | Unset = UNSET
    group_id: str | Unset = UNSET
    creator_id: str | Unset = UNSET
    status: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
