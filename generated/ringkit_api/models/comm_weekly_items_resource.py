# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_weekly_range_resource import CommWeeklyRangeResource


@model
class CommWeeklyItemsResource(Model):
    """Hours of each day of the week; a day that is absent has none.

    Attributes:
        monday: Hours on Mondays. At most 20 items.
        tuesday: Hours on Tuesdays. At most 20 items.
        wednesday: Hours on Wednesdays. At most 20 items.
        thursday: Hours on Thursdays. At most 20 items.
        friday: Hours on Fridays. At most 20 items.
        saturday: Hours on Saturdays. At most 20 items.
        sunday: Hours on Sundays. At most 20 items.
    """

    monday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Mondays."""
    tuesday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Tuesdays."""
    wednesday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Wednesdays."""
    thursday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Thursdays."""
    friday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Fridays."""
    saturday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Saturdays."""
    sunday: list[CommWeeklyRangeResource] | Unset = UNSET
    """Hours on Sundays."""
