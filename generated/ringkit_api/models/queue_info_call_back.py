# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

QueueInfoCallBackConfirmationAnnouncements = Literal["PositionInQueue", "EstimatedWaitTime"]


@model
class QueueInfoCallBack(Model):
    """Queue info call back.

    Attributes:
        confirmation_announcements: `[]` if left out.
    """

    confirmation_announcements: list[QueueInfoCallBackConfirmationAnnouncements] | Unset = UNSET
