# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_weekly_items_resource import CommWeeklyItemsResourceDict
    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


class CommWeeklyTriggerResourceDict(TypedDict):
    """`CommWeeklyTriggerResource` as a dict."""

    trigger_type: Literal["Weekly"]
    """Kind of the times, the same for all of this class."""
    ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict
    """Hours of each day."""
