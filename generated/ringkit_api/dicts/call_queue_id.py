# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueIdDict(TypedDict):
    """`CallQueueId` as a dict."""

    id: NotRequired[str]
    """`id` of the call queue, from `rc.api.call_queues.list_call_queues`."""
