# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateDevicePhoneInfoDict(TypedDict):
    """`UpdateDevicePhoneInfo` as a dict."""

    id: NotRequired[str]
    """Identifier of the line."""
