# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_weekly_range_resource import CommWeeklyRangeResource


@model
class CommWeeklyItemsResource(Model):
    """Comm weekly items resource.

    monday: at most 20 items.
    tuesday: at most 20 items.
    wednesday: at most 20 items.
    thursday: at most 20 items.
    friday: at most 20 items.
    saturday: at most 20 items.
    sunday: at most 20 items.
    """

    monday: list[CommWeeklyRangeResource] | Unset = UNSET
    tuesday: list[CommWeeklyRangeResource] | Unset = UNSET
    wednesday: list[CommWeeklyRangeResource] | Unset = UNSET
    thursday: list[CommWeeklyRangeResource] | Unset = UNSET
    friday: list[CommWeeklyRangeResource] | Unset = UNSET
    saturday: list[CommWeeklyRangeResource] | Unset = UNSET
    sunday: list[CommWeeklyRangeResource] | Unset = UNSET
