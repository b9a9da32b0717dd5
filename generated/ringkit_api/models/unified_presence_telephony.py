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
    """Unified presence telephony."""

    status: UnifiedPresenceTelephonyStatus | Unset = UNSET
    visibility: UnifiedPresenceTelephonyVisibility | Unset = UNSET
    availability: UnifiedPresenceTelephonyAvailability | Unset = UNSET
