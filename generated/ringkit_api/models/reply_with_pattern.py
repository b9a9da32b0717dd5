# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ReplyWithPatternPattern = Literal[
    "WillCallYouBack",
    "CallMeBack",
    "OnMyWay",
    "OnTheOtherLine",
    "WillCallYouBackLater",
    "CallMeBackLater",
    "InAMeeting",
    "OnTheOtherLineNoCall",
]

ReplyWithPatternTimeUnit = Literal["Minute", "Hour", "Day"]


@model
class ReplyWithPattern(Model):
    """Ready-made message to a caller.

    Attributes:
        pattern: Which message it is.
        time: Number of units in `WillCallYouBack` and `CallMeBack`.
        time_unit: Unit of the time.
    """

    pattern: ReplyWithPatternPattern | Unset = UNSET
    """Which message it is."""
    time: int | Unset = UNSET
    """Number of units in `WillCallYouBack` and `CallMeBack`."""
    time_unit: ReplyWithPatternTimeUnit | Unset = UNSET
    """Unit of the time."""
