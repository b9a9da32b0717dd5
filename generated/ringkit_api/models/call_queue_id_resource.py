# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueIdResource(Model):
    """Call queue, by its `id`.

    Attributes:
        id: `id` of the call queue, from `list_call_queues`.
    """

    id: str | Unset = UNSET
    """`id` of the call queue, from `list_call_queues`."""
