# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByTypeBreakdown(Model):
    """A figure for each way in which calls arrive.

    Attributes:
        direct: Calls to the number or extension itself.
        from_queue: Calls that a queue passed on.
        park_retrieval: Calls that were taken from a parking place.
        transferred: Calls that were transferred.
        outbound: Calls that went out.
        overflow: Calls that another queue passed on.
        queue_call_pickup: Calls of a queue that were picked up.
    """

    direct: float
    """Calls to the number or extension itself."""
    from_queue: float
    """Calls that a queue passed on."""
    park_retrieval: float
    """Calls that were taken from a parking place."""
    transferred: float
    """Calls that were transferred."""
    outbound: float
    """Calls that went out."""
    overflow: float
    """Calls that another queue passed on."""
    queue_call_pickup: float
    """Calls of a queue that were picked up."""
