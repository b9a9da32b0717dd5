# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.time_interval import TimeInterval


@model
class WeeklyScheduleInfo(Model):
    """Hours of each day of the week; a day that is left out has none.

    Attributes:
        monday: Hours of the day, one or more intervals.
        tuesday: Hours of the day, one or more intervals.
        wednesday: Hours of the day, one or more intervals.
        thursday: Hours of the day, one or more intervals.
        friday: Hours of the day, one or more intervals.
        saturday: Hours of the day, one or more intervals.
        sunday: Hours of the day, one or more intervals.
    """

    monday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    tuesday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    wednesday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    thursday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    friday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    saturday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
    sunday: list[TimeInterval] | Unset = UNSET
    """Hours of the day, one or more intervals."""
