# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueExtensionInfo(Model):
    """Service level of a call queue.

    Attributes:
        sla_goal: Calls that should be answered in time, in percent.
        sla_threshold_seconds: Seconds within which a call is answered in time.
        include_abandoned_calls: Whether calls that were given up count.
        abandoned_threshold_seconds: Given-up calls that are shorter than this do not count, in seconds;
            0 counts all.
    """

    sla_goal: int | Unset = UNSET
    """Calls that should be answered in time, in percent."""
    sla_threshold_seconds: int | Unset = UNSET
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: bool | Unset = UNSET
    """Whether calls that were given up count."""
    abandoned_threshold_seconds: int | Unset = UNSET
    """Given-up calls that are shorter than this do not count, in seconds; 0 counts all."""
