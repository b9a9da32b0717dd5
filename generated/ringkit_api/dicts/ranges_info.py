# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class RangesInfoDict(TypedDict):
    """`RangesInfo` as a dict."""

    from_: NotRequired[datetime]
    """Start of the stretch, in ISO 8601."""
    to: NotRequired[datetime]
    """End of the stretch, in ISO 8601."""
