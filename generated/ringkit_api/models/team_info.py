# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


TeamInfoStatus = Literal["Active", "Archived"]


@model
class TeamInfo(Model):
    """A chat with a name, whose members can change.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the chat.
        public: Whether colleagues can find and join it by themselves.
        name: Name of the team.
        description: What the team is for.
        status: Whether the team is in use or archived.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str
    """Identifier, as other operations take it."""
    type: Literal["Team"] | Unset = UNSET
    """Kind of the chat."""
    public: bool | Unset = UNSET
    """Whether colleagues can find and join it by themselves."""
    name: str | Unset = UNSET
    """Name of the team."""
    description: str | Unset = UNSET
    """What the team is for."""
    status: TeamInfoStatus | Unset = UNSET
    """Whether the team is in use or archived."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
