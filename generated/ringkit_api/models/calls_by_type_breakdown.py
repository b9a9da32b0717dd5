# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByTypeBreakdown(Model):
    """Calls by type breakdown."""

    direct: float
    from_queue: float
    park_retrieval: float
    transferred: float
    outbound: float
    overflow: float
    queue_call_pickup: float
