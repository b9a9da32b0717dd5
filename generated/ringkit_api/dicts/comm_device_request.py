# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommDeviceRequestDict(TypedDict):
    """`CommDeviceRequest` as a dict."""

    id: str
    """The `id` of the device, from `rc.api.devices.list_extension_devices`."""
