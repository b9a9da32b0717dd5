# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

MentionsInfoType = Literal["Person", "Team", "File", "Link", "Event", "Task", "Note", "Card"]


@model
class MentionsInfo(Model):
    """Mentions info."""

    id: str | Unset = UNSET
    type: MentionsInfoType | Unset = UNSET
    name: str | Unset = UNSET
