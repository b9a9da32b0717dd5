# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimezoneInfoBaseDict(TypedDict):
    """`TimezoneInfoBase` as a dict."""

    uri: NotRequired[str]
    """A URI."""
    id: NotRequired[str]
    name: NotRequired[str]
    description: NotRequired[str]
    bias: NotRequired[str]
