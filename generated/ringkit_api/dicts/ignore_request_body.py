# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class IgnoreRequestBodyDict(TypedDict):
    """`IgnoreRequestBody` as a dict."""

    device_id: str
    """`id` of the device that is to stop ringing."""
