# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class QueueShortInfoResourceDict(TypedDict):
    """`QueueShortInfoResource` as a dict."""

    id: NotRequired[str]
    """`id` of the call queue, from `list_call_queues`."""
    name: NotRequired[str]
    """Name of the queue; it is not changed here."""
