# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.reply_with_pattern import (
        ReplyWithPatternPattern,
        ReplyWithPatternTimeUnit,
    )


class ReplyWithPatternDict(TypedDict):
    """`ReplyWithPattern` as a dict."""

    pattern: NotRequired[ReplyWithPatternPattern]
    """Which message it is."""
    time: NotRequired[int]
    """Number of units in `WillCallYouBack` and `CallMeBack`."""
    time_unit: NotRequired[ReplyWithPatternTimeUnit]
    """Unit of the time."""
