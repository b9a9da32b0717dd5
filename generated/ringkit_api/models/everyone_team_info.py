# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class EveryoneTeamInfo(Model):
    """The chat that all people of the company are in.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the chat.
        name: Name as people see it.
        description: Text that says what it is for.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str
    """Identifier, as other operations take it."""
    type: Literal["Everyone"] | Unset = UNSET
    """Kind of the chat."""
    name: str | Unset = UNSET
    """Name as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
