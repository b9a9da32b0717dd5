# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TeamChatEventBody(Model):
    """A chat.

    Attributes:
        event_type: What happened to the chat, such as `GroupJoined`.
        id: Identifier, as other operations take it.
        name: Name as people see it.
        description: Text that says what it is for.
        type: Kind of the chat.
        status: Whether the team is in use or archived.
        members: `id` of each member.
        is_public: Whether people can join by themselves.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    event_type: str | Unset = UNSET
    """What happened to the chat, such as `GroupJoined`."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | None | Unset = UNSET
    """Name as people see it."""
    description: str | None | Unset = UNSET
    """Text that says what it is for."""
    type: str | Unset = UNSET
    """Kind of the chat."""
    status: str | None | Unset = UNSET
    """Whether the team is in use or archived."""
    members: list[str] | None | Unset = UNSET
    """`id` of each member."""
    is_public: bool | None | Unset = UNSET
    """Whether people can join by themselves."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
