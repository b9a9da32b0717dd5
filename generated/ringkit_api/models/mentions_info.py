# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

MentionsInfoType = Literal["Person", "Team", "File", "Link", "Event", "Task", "Note", "Card"]


@model
class MentionsInfo(Model):
    """A person or thing that a text names.

    Attributes:
        id: Identifier of what is named, of a person as `rc.api.profile.read_person` takes it.
        type: Kind of what is named.
        name: Name that stands in the text.
    """

    id: str | Unset = UNSET
    """Identifier of what is named, of a person as `rc.api.profile.read_person` takes it."""
    type: MentionsInfoType | Unset = UNSET
    """Kind of what is named."""
    name: str | Unset = UNSET
    """Name that stands in the text."""
