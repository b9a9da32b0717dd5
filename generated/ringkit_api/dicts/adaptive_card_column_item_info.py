# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AdaptiveCardColumnItemInfoDict(TypedDict):
    """`AdaptiveCardColumnItemInfo` as a dict."""

    type: NotRequired[str]
    url: NotRequired[str]
    """A URI."""
    size: NotRequired[str]
    style: NotRequired[str]
    wrap: NotRequired[bool]
    spacing: NotRequired[str]
    text: NotRequired[str]
    is_subtle: NotRequired[bool]
