# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class EveryoneTeamInfo(Model):
    """Everyone team info."""

    id: str
    type: Literal["Everyone"] | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
