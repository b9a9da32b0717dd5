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
    """Reply with pattern."""

    pattern: ReplyWithPatternPattern | Unset = UNSET
    time: int | Unset = UNSET
    time_unit: ReplyWithPatternTimeUnit | Unset = UNSET
