# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

TMMentionsInfoType = Literal["Person", "Team", "File", "Link", "Event", "Task", "Note", "Card"]


@model
class TMMentionsInfo(Model):
    """Tm mentions info."""

    id: str | Unset = UNSET
    type: TMMentionsInfoType | Unset = UNSET
    name: str | Unset = UNSET
