# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallersInfoRequestDict(TypedDict):
    """`CallersInfoRequest` as a dict."""

    caller_id: NotRequired[str]
    """Number of the caller."""
    name: NotRequired[str]
    """Name of the caller."""
