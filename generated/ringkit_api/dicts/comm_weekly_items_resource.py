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
    """Hours on Mondays. At most 20 items."""
    tuesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Tuesdays. At most 20 items."""
    wednesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Wednesdays. At most 20 items."""
    thursday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Thursdays. At most 20 items."""
    friday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Fridays. At most 20 items."""
    saturday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Saturdays. At most 20 items."""
    sunday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Sundays. At most 20 items."""
