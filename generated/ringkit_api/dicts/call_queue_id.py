# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallQueueIdDict(TypedDict):
    """`CallQueueId` as a dict."""

    id: NotRequired[str]
