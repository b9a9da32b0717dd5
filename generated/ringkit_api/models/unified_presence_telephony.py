# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnifiedPresenceTelephonyStatus = Literal[
    "NoCall", "Ringing", "CallConnected", "OnHold", "ParkedCall"
]

UnifiedPresenceTelephonyVisibility = Literal["Visible", "Invisible"]

UnifiedPresenceTelephonyAvailability = Literal[
    "TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"
]


@model
class UnifiedPresenceTelephony(Model):
    """Presence on the phone.

    Attributes:
        status: What the phone is doing.
        visibility: Whether others see it.
        availability: Which calls are taken.
    """

    status: UnifiedPresenceTelephonyStatus | Unset = UNSET
    """What the phone is doing."""
    visibility: UnifiedPresenceTelephonyVisibility | Unset = UNSET
    """Whether others see it."""
    availability: UnifiedPresenceTelephonyAvailability | Unset = UNSET
    """Which calls are taken."""
