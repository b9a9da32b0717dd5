# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

QueueInfoPositionInQueuePlaybackFrequency = Literal["EveryInterval", "OnPositionChange"]


@model
class QueueInfoPositionInQueue(Model):
    """Queue info position in queue.

    Attributes:
        playback_frequency: `"EveryInterval"` if left out.
    """

    playback_frequency: QueueInfoPositionInQueuePlaybackFrequency | Unset = UNSET
