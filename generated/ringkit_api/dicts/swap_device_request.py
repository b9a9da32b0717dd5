# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SwapDeviceRequestDict(TypedDict):
    """`SwapDeviceRequest` as a dict."""

    target_device_id: NotRequired[str]
