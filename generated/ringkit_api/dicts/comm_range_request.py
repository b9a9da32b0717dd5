# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CommRangeRequestDict(TypedDict):
    """`CommRangeRequest` as a dict."""

    start_date_time: NotRequired[str]
    end_date_time: str
