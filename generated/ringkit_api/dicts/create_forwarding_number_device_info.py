# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateForwardingNumberDeviceInfoDict(TypedDict):
    """`CreateForwardingNumberDeviceInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the device, from `rc.api.devices.list_extension_devices`."""
