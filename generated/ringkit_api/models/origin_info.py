# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

OriginInfoType = Literal[
    "Call",
    "RingOut",
    "RingMe",
    "Conference",
    "GreetingsRecording",
    "VerificationCall",
    "Zoom",
    "CallOut",
]


@model
class OriginInfo(Model):
    """How a call came about.

    Attributes:
        type: How the call came about.
    """

    type: OriginInfoType | Unset = UNSET
    """How the call came about."""
