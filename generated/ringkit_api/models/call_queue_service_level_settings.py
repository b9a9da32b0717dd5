# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueServiceLevelSettings(Model):
    """How the service level of a call queue is computed.

    Attributes:
        sla_goal: Percentage of calls that are to be answered in time.
        sla_threshold_seconds: Seconds within which a call is answered in time.
        include_abandoned_calls: Whether calls whose caller hung up count.
        abandoned_threshold_seconds: Seconds a caller must have waited for such a call to count.
    """

    sla_goal: int | Unset = UNSET
    """Percentage of calls that are to be answered in time."""
    sla_threshold_seconds: int | Unset = UNSET
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: bool | Unset = UNSET
    """Whether calls whose caller hung up count."""
    abandoned_threshold_seconds: int | Unset = UNSET
    """Seconds a caller must have waited for such a call to count."""
