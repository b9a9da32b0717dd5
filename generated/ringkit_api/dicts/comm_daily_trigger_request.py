# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CommDailyTriggerRequestDict(TypedDict):
    """`CommDailyTriggerRequest` as a dict."""

    trigger_type: Literal["Daily"]
    start_time: str
    """A time (HH:mm[:ss])."""
    end_time: str
    """A time (HH:mm[:ss])."""
