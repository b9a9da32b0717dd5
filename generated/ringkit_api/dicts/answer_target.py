# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class AnswerTargetDict(TypedDict):
    """`AnswerTarget` as a dict."""

    device_id: str
    """`id` of the device that answers, from `rc.api.devices.list_extension_devices`."""
