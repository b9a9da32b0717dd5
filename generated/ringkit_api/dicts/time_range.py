# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class TimeRangeDict(TypedDict):
    """`TimeRange` as a dict."""

    time_from: datetime
    time_to: datetime
