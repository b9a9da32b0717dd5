# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_range_request import CommRangeRequestDict
    from ringkit_api.models.comm_range_request import CommRangeRequest


class CommRangeTriggerRequestDict(TypedDict):
    """`CommRangeTriggerRequest` as a dict."""

    trigger_type: Literal["Range"]
    """Range for times by date."""
    ranges: Sequence[CommRangeRequest | CommRangeRequestDict]
    """Stretches of time, such as holidays. At least 1 item."""
