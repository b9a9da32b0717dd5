# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PublicIpRangeInfoDict(TypedDict):
    """`PublicIpRangeInfo` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    start_ip: NotRequired[str]
    """First address of the range."""
    end_ip: NotRequired[str]
    """Last address of the range."""
    matched: NotRequired[bool]
    """Whether the range was matched, as the platform found."""
