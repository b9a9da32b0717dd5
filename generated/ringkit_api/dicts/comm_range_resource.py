# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommRangeResourceDict(TypedDict):
    """`CommRangeResource` as a dict."""

    start_date_time: str
    end_date_time: str
