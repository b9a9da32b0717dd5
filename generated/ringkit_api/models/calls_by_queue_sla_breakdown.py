# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByQueueSlaBreakdown(Model):
    """A figure in and one outside the promised time.

    Attributes:
        in_sla: Calls answered in the time the queue promises.
        out_of_sla: Calls answered later.
    """

    in_sla: float
    """Calls answered in the time the queue promises."""
    out_of_sla: float
    """Calls answered later."""
