# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_weekly_range_resource import CommWeeklyRangeResourceDict
    from ringkit_api.models.comm_weekly_range_resource import CommWeeklyRangeResource


class CommWeeklyItemsResourceDict(TypedDict):
    """`CommWeeklyItemsResource` as a dict."""

    monday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    tuesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    wednesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    thursday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    friday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    saturday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    sunday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
