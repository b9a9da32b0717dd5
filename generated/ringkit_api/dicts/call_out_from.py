# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallOutFromDict(TypedDict):
    """`CallOutFrom` as a dict."""

    device_id: NotRequired[str]
