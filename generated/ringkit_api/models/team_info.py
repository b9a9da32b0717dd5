# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


TeamInfoStatus = Literal["Active", "Archived"]


@model
class TeamInfo(Model):
    """Team info."""

    id: str
    type: Literal["Team"] | Unset = UNSET
    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    status: TeamInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
