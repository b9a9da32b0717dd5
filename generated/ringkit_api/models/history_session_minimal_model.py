# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class HistorySessionMinimalModel(Model):
    """History session minimal model.

    Attributes:
        title: At most 512 characters.
        description: At most 4096 characters.
    """

    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    duration: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
