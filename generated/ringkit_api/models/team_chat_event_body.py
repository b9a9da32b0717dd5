# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TeamChatEventBody(Model):
    """Team chat event body."""

    event_type: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    type: str | Unset = UNSET
    status: str | None | Unset = UNSET
    members: list[str] | None | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
