# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UpdateUnifiedPresenceTelephonyAvailability = Literal[
    "TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"
]


@model
class UpdateUnifiedPresenceTelephony(Model):
    """Presence on the phone.

    Attributes:
        availability: Which calls are taken.
    """

    availability: UpdateUnifiedPresenceTelephonyAvailability | Unset = UNSET
    """Which calls are taken."""
