# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.time_interval import TimeInterval


@model
class WeeklyScheduleInfo(Model):
    """Weekly schedule info."""

    monday: list[TimeInterval] | Unset = UNSET
    tuesday: list[TimeInterval] | Unset = UNSET
    wednesday: list[TimeInterval] | Unset = UNSET
    thursday: list[TimeInterval] | Unset = UNSET
    friday: list[TimeInterval] | Unset = UNSET
    saturday: list[TimeInterval] | Unset = UNSET
    sunday: list[TimeInterval] | Unset = UNSET
