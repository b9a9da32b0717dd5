# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_weekly_range_resource import CommWeeklyRangeResource


@model
class CommWeeklyItemsResource(Model):
    """Comm weekly items resource.

    Attributes:
        monday: At most 20 items.
        tuesday: At most 20 items.
        wednesday: At most 20 items.
        thursday: At most 20 items.
        friday: At most 20 items.
        saturday: At most 20 items.
        sunday: At most 20 items.
    """

    monday: list[CommWeeklyRangeResource] | Unset = UNSET
    tuesday: list[CommWeeklyRangeResource] | Unset = UNSET
    wednesday: list[CommWeeklyRangeResource] | Unset = UNSET
    thursday: list[CommWeeklyRangeResource] | Unset = UNSET
    friday: list[CommWeeklyRangeResource] | Unset = UNSET
    saturday: list[CommWeeklyRangeResource] | Unset = UNSET
    sunday: list[CommWeeklyRangeResource] | Unset = UNSET
