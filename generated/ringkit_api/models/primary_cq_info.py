# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

PrimaryCQInfoType = Literal[
    "PhoneNumberLabel",
    "PhoneNumber",
    "QueueExtension",
    "QueueName",
    "CallerIdName",
    "CallerIdNumber",
    "None",
]


@model
class PrimaryCQInfo(Model):
    """Main line of the display.

    Attributes:
        type: What the line shows.
        value: Text of the line.
    """

    type: PrimaryCQInfoType | Unset = UNSET
    """What the line shows."""
    value: str | Unset = UNSET
    """Text of the line."""
