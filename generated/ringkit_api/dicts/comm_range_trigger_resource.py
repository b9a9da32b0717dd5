# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_range_resource import CommRangeResourceDict
    from ringkit_api.models.comm_range_resource import CommRangeResource


class CommRangeTriggerResourceDict(TypedDict):
    """`CommRangeTriggerResource` as a dict."""

    trigger_type: Literal["Range"]
    """Kind of the times, the same for all of this class."""
    ranges: Sequence[CommRangeResource | CommRangeResourceDict]
    """The periods. At least 1 item."""
