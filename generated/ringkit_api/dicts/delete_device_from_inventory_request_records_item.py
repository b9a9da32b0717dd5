# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeleteDeviceFromInventoryRequestRecordsItemDict(TypedDict):
    """`DeleteDeviceFromInventoryRequestRecordsItem` as a dict."""

    device_id: NotRequired[str]
    """The `id` of the phone."""
