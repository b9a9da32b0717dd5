# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UpdateUnifiedPresenceTelephonyAvailability = Literal[
    "TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"
]


@model
class UpdateUnifiedPresenceTelephony(Model):
    """Update unified presence telephony."""

    availability: UpdateUnifiedPresenceTelephonyAvailability | Unset = UNSET
