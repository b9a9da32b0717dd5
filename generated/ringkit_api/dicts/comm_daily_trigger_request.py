# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CommDailyTriggerRequestDict(TypedDict):
    """`CommDailyTriggerRequest` as a dict."""

    trigger_type: Literal["Daily"]
    """Daily for the same time each day."""
    start_time: str
    """Time of the day as hh:mm:ss. A time (HH:mm[:ss])."""
    end_time: str
    """Time of the day as hh:mm:ss. A time (HH:mm[:ss])."""
