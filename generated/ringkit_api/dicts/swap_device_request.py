# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SwapDeviceRequestDict(TypedDict):
    """`SwapDeviceRequest` as a dict."""

    target_device_id: NotRequired[str]
    """The `id` of the phone to swap with, of another user or of the inventory."""
