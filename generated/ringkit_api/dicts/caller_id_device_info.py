# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallerIdDeviceInfoDict(TypedDict):
    """`CallerIdDeviceInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the phone, from `rc.api.devices.list_extension_devices`."""
