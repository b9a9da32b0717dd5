# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class QueueShortInfoResource(Model):
    """Call queue of a user.

    Attributes:
        id: `id` of the call queue, from `list_call_queues`.
        name: Name of the queue; it is not changed here.
    """

    id: str | Unset = UNSET
    """`id` of the call queue, from `list_call_queues`."""
    name: str | Unset = UNSET
    """Name of the queue; it is not changed here."""
