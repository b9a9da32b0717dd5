# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByQueueHoursBreakdown(Model):
    """A figure in and one outside the hours of the queue.

    Attributes:
        business_hours: Calls in business hours.
        after_hours: Calls outside business hours.
    """

    business_hours: float
    """Calls in business hours."""
    after_hours: float
    """Calls outside business hours."""
