# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

QueueInfoCallBackConfirmationAnnouncements = Literal["PositionInQueue", "EstimatedWaitTime"]


@model
class QueueInfoCallBack(Model):
    """What callers hear who ask a queue to call back.

    Attributes:
        confirmation_announcements: What else a caller is told once the call back is arranged. `[]` if
            left out.
    """

    confirmation_announcements: list[QueueInfoCallBackConfirmationAnnouncements] | Unset = UNSET
    """What else a caller is told once the call back is arranged."""
