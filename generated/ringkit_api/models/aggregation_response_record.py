# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.calls_counters import CallsCounters
    from ringkit_api.models.calls_timers import CallsTimers
    from ringkit_api.models.key_info import KeyInfo


@model
class AggregationResponseRecord(Model):
    """Figures of one group.

    Attributes:
        key: Identifier of the user, queue or other group.
        info: Name and number of the group.
        timers: How long calls took, as far as asked for.
        counters: How many calls there were, as far as asked for.
    """

    key: str
    """Identifier of the user, queue or other group."""
    info: KeyInfo | Unset = UNSET
    """Name and number of the group."""
    timers: CallsTimers | Unset = UNSET
    """How long calls took, as far as asked for."""
    counters: CallsCounters | Unset = UNSET
    """How many calls there were, as far as asked for."""
