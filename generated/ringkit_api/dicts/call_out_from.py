# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallOutFromDict(TypedDict):
    """`CallOutFrom` as a dict."""

    device_id: NotRequired[str]
    """`id` of a soft phone or desk phone, from `rc.api.devices.list_extension_devices`."""
