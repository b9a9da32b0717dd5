# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

QueueInfoPositionInQueuePlaybackFrequency = Literal["EveryInterval", "OnPositionChange"]


@model
class QueueInfoPositionInQueue(Model):
    """Whether callers are told their place in a queue.

    Attributes:
        playback_frequency: When callers are told their place. `"EveryInterval"` if left out.
    """

    playback_frequency: QueueInfoPositionInQueuePlaybackFrequency | Unset = UNSET
    """When callers are told their place."""
