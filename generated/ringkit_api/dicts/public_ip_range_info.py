# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PublicIpRangeInfoDict(TypedDict):
    """`PublicIpRangeInfo` as a dict."""

    id: NotRequired[str]
    start_ip: NotRequired[str]
    end_ip: NotRequired[str]
    matched: NotRequired[bool]
