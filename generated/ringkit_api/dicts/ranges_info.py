# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class RangesInfoDict(TypedDict):
    """`RangesInfo` as a dict."""

    from_: NotRequired[datetime]
    to: NotRequired[datetime]
