# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


TMTeamInfoStatus = Literal["Active", "Archived"]


@model
class TMTeamInfo(Model):
    """Tm team info."""

    id: str
    type: Literal["Team"] | Unset = UNSET
    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    status: TMTeamInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
