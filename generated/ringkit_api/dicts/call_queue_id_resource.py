# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueIdResourceDict(TypedDict):
    """`CallQueueIdResource` as a dict."""

    id: NotRequired[str]
    """`id` of the call queue, from `list_call_queues`."""
