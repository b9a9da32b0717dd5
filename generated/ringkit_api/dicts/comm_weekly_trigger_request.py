# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_weekly_items_resource import CommWeeklyItemsResourceDict
    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


class CommWeeklyTriggerRequestDict(TypedDict):
    """`CommWeeklyTriggerRequest` as a dict."""

    trigger_type: Literal["Weekly"]
    """Weekly for times by the day of the week."""
    ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict
    """Times for each day of the week."""
