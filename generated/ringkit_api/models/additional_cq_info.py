# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AdditionalCQInfoType = Literal[
    "PhoneNumberLabel",
    "PhoneNumber",
    "QueueExtension",
    "QueueName",
    "CallerIdName",
    "CallerIdNumber",
    "None",
]


@model
class AdditionalCQInfo(Model):
    """Second line of the display.

    Attributes:
        type: What the line shows.
        value: Text of the line.
    """

    type: AdditionalCQInfoType | Unset = UNSET
    """What the line shows."""
    value: str | Unset = UNSET
    """Text of the line."""
